module sky130_fd_sc_hd__nand2_1 (A, B, Y);
  input A;
  input B;
  output Y;
  assign Y = ~(A & B);
endmodule
module sky130_fd_sc_hd__inv_1 (A, Y);
  input A;
  output Y;
  assign Y = ~A;
endmodule
