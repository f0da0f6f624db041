// A classifier of three pixels and two classes, by hand.
module classifier (pixels, label);
  input [2:0] pixels;
  output [0:0] label;
  wire n1;
  wire n2;
  sky130_fd_sc_hd__nand2_1 u1 (.A(pixels[0]), .B(pixels[1]), .Y(n1));
  sky130_fd_sc_hd__nand2_1 u2 (.A(n1), .B(pixels[2]), .Y(n2));
  sky130_fd_sc_hd__inv_1 u3 (.A(n2), .Y(label[0]));
endmodule
