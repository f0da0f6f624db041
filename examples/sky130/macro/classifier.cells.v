// Written by dlgn 0.2.0 from the functions of the cells.

module sky130_fd_sc_hd__a2111o_1 (input A1, input A2, input B1, input C1, input D1, output X);
  assign X = D1 | C1 | B1 | (A1 & A2);
endmodule

module sky130_fd_sc_hd__a2111oi_0 (input A1, input A2, input B1, input C1, input D1, output Y);
  assign Y = ~(D1 | C1 | B1 | (A1 & A2));
endmodule

module sky130_fd_sc_hd__a2111oi_1 (input A1, input A2, input B1, input C1, input D1, output Y);
  assign Y = ~(D1 | C1 | B1 | (A1 & A2));
endmodule

module sky130_fd_sc_hd__a2111oi_2 (input A1, input A2, input B1, input C1, input D1, output Y);
  assign Y = ~(D1 | C1 | B1 | (A1 & A2));
endmodule

module sky130_fd_sc_hd__a211o_1 (input A1, input A2, input B1, input C1, output X);
  assign X = C1 | B1 | (A1 & A2);
endmodule

module sky130_fd_sc_hd__a211oi_1 (input A1, input A2, input B1, input C1, output Y);
  assign Y = ~(C1 | B1 | (A1 & A2));
endmodule

module sky130_fd_sc_hd__a211oi_2 (input A1, input A2, input B1, input C1, output Y);
  assign Y = ~(C1 | B1 | (A1 & A2));
endmodule

module sky130_fd_sc_hd__a211oi_4 (input A1, input A2, input B1, input C1, output Y);
  assign Y = ~(C1 | B1 | (A1 & A2));
endmodule

module sky130_fd_sc_hd__a21boi_0 (input A1, input A2, input B1_N, output Y);
  assign Y = ~(~B1_N | (A1 & A2));
endmodule

module sky130_fd_sc_hd__a21o_1 (input A1, input A2, input B1, output X);
  assign X = B1 | (A1 & A2);
endmodule

module sky130_fd_sc_hd__a21oi_1 (input A1, input A2, input B1, output Y);
  assign Y = ~(B1 | (A1 & A2));
endmodule

module sky130_fd_sc_hd__a21oi_2 (input A1, input A2, input B1, output Y);
  assign Y = ~(B1 | (A1 & A2));
endmodule

module sky130_fd_sc_hd__a21oi_4 (input A1, input A2, input B1, output Y);
  assign Y = ~(B1 | (A1 & A2));
endmodule

module sky130_fd_sc_hd__a221oi_1 (input A1, input A2, input B1, input B2, input C1, output Y);
  assign Y = ~(C1 | (B1 & B2) | (A1 & A2));
endmodule

module sky130_fd_sc_hd__a22oi_1 (input A1, input A2, input B1, input B2, output Y);
  assign Y = ~((B1 & B2) | (A1 & A2));
endmodule

module sky130_fd_sc_hd__a2bb2oi_1 (input A1_N, input A2_N, input B1, input B2, output Y);
  assign Y = ~((B1 & B2) | (~A1_N & ~A2_N));
endmodule

module sky130_fd_sc_hd__a31o_1 (input A1, input A2, input A3, input B1, output X);
  assign X = B1 | (A1 & A2 & A3);
endmodule

module sky130_fd_sc_hd__a31oi_1 (input A1, input A2, input A3, input B1, output Y);
  assign Y = ~(B1 | (A1 & A2 & A3));
endmodule

module sky130_fd_sc_hd__a32o_1 (input A1, input A2, input A3, input B1, input B2, output X);
  assign X = (B1 & B2) | (A1 & A2 & A3);
endmodule

module sky130_fd_sc_hd__a32oi_1 (input A1, input A2, input A3, input B1, input B2, output Y);
  assign Y = ~((B1 & B2) | (A1 & A2 & A3));
endmodule

module sky130_fd_sc_hd__a41oi_1 (input A1, input A2, input A3, input A4, input B1, output Y);
  assign Y = ~(B1 | (A1 & A2 & A3 & A4));
endmodule

module sky130_fd_sc_hd__and2_0 (input A, input B, output X);
  assign X = A & B;
endmodule

module sky130_fd_sc_hd__and2_4 (input A, input B, output X);
  assign X = A & B;
endmodule

module sky130_fd_sc_hd__and3_1 (input A, input B, input C, output X);
  assign X = A & B & C;
endmodule

module sky130_fd_sc_hd__and3_2 (input A, input B, input C, output X);
  assign X = A & B & C;
endmodule

module sky130_fd_sc_hd__and3b_1 (input A_N, input B, input C, output X);
  assign X = ~A_N & B & C;
endmodule

module sky130_fd_sc_hd__and4_1 (input A, input B, input C, input D, output X);
  assign X = A & B & C & D;
endmodule

module sky130_fd_sc_hd__buf_1 (input A, output X);
  assign X = A;
endmodule

module sky130_fd_sc_hd__buf_6 (input A, output X);
  assign X = A;
endmodule

module sky130_fd_sc_hd__clkbuf_1 (input A, output X);
  assign X = A;
endmodule

module sky130_fd_sc_hd__clkinv_1 (input A, output Y);
  assign Y = ~A;
endmodule

module sky130_fd_sc_hd__fa_1 (input A, input B, input CIN, output COUT, output SUM);
  assign COUT = (B & CIN) | (A & CIN) | (A & B);
  assign SUM = A ^ B ^ CIN;
endmodule

module sky130_fd_sc_hd__fa_2 (input A, input B, input CIN, output COUT, output SUM);
  assign COUT = (B & CIN) | (A & CIN) | (A & B);
  assign SUM = A ^ B ^ CIN;
endmodule

module sky130_fd_sc_hd__ha_1 (input A, input B, output COUT, output SUM);
  assign COUT = A & B;
  assign SUM = A ^ B;
endmodule

module sky130_fd_sc_hd__inv_1 (input A, output Y);
  assign Y = ~A;
endmodule

module sky130_fd_sc_hd__inv_2 (input A, output Y);
  assign Y = ~A;
endmodule

module sky130_fd_sc_hd__inv_4 (input A, output Y);
  assign Y = ~A;
endmodule

module sky130_fd_sc_hd__maj3_1 (input A, input B, input C, output X);
  assign X = (B & C) | (A & C) | (A & B);
endmodule

module sky130_fd_sc_hd__maj3_2 (input A, input B, input C, output X);
  assign X = (B & C) | (A & C) | (A & B);
endmodule

module sky130_fd_sc_hd__nand2_1 (input A, input B, output Y);
  assign Y = ~B | ~A;
endmodule

module sky130_fd_sc_hd__nand2_2 (input A, input B, output Y);
  assign Y = ~B | ~A;
endmodule

module sky130_fd_sc_hd__nand2_4 (input A, input B, output Y);
  assign Y = ~B | ~A;
endmodule

module sky130_fd_sc_hd__nand2b_1 (input A_N, input B, output Y);
  assign Y = ~B | A_N;
endmodule

module sky130_fd_sc_hd__nand2b_2 (input A_N, input B, output Y);
  assign Y = ~B | A_N;
endmodule

module sky130_fd_sc_hd__nand3_1 (input A, input B, input C, output Y);
  assign Y = ~C | ~B | ~A;
endmodule

module sky130_fd_sc_hd__nand3_2 (input A, input B, input C, output Y);
  assign Y = ~C | ~B | ~A;
endmodule

module sky130_fd_sc_hd__nand3b_1 (input A_N, input B, input C, output Y);
  assign Y = ~C | ~B | A_N;
endmodule

module sky130_fd_sc_hd__nand4_1 (input A, input B, input C, input D, output Y);
  assign Y = ~D | ~C | ~B | ~A;
endmodule

module sky130_fd_sc_hd__nand4_2 (input A, input B, input C, input D, output Y);
  assign Y = ~D | ~C | ~B | ~A;
endmodule

module sky130_fd_sc_hd__nand4b_1 (input A_N, input B, input C, input D, output Y);
  assign Y = ~D | ~C | ~B | A_N;
endmodule

module sky130_fd_sc_hd__nor2_1 (input A, input B, output Y);
  assign Y = ~A & ~B;
endmodule

module sky130_fd_sc_hd__nor2_2 (input A, input B, output Y);
  assign Y = ~A & ~B;
endmodule

module sky130_fd_sc_hd__nor2_4 (input A, input B, output Y);
  assign Y = ~A & ~B;
endmodule

module sky130_fd_sc_hd__nor2b_1 (input A, input B_N, output Y);
  assign Y = ~A & B_N;
endmodule

module sky130_fd_sc_hd__nor2b_2 (input A, input B_N, output Y);
  assign Y = ~A & B_N;
endmodule

module sky130_fd_sc_hd__nor2b_4 (input A, input B_N, output Y);
  assign Y = ~A & B_N;
endmodule

module sky130_fd_sc_hd__nor3_1 (input A, input B, input C, output Y);
  assign Y = ~A & ~B & ~C;
endmodule

module sky130_fd_sc_hd__nor3_2 (input A, input B, input C, output Y);
  assign Y = ~A & ~B & ~C;
endmodule

module sky130_fd_sc_hd__nor3_4 (input A, input B, input C, output Y);
  assign Y = ~A & ~B & ~C;
endmodule

module sky130_fd_sc_hd__nor3b_1 (input A, input B, input C_N, output Y);
  assign Y = ~A & ~B & C_N;
endmodule

module sky130_fd_sc_hd__nor3b_4 (input A, input B, input C_N, output Y);
  assign Y = ~A & ~B & C_N;
endmodule

module sky130_fd_sc_hd__o211a_1 (input A1, input A2, input B1, input C1, output X);
  assign X = ~(~C1 | ~B1 | (~A1 & ~A2));
endmodule

module sky130_fd_sc_hd__o211ai_1 (input A1, input A2, input B1, input C1, output Y);
  assign Y = ~C1 | ~B1 | (~A1 & ~A2);
endmodule

module sky130_fd_sc_hd__o21a_1 (input A1, input A2, input B1, output X);
  assign X = ~(~B1 | (~A1 & ~A2));
endmodule

module sky130_fd_sc_hd__o21ai_0 (input A1, input A2, input B1, output Y);
  assign Y = ~B1 | (~A1 & ~A2);
endmodule

module sky130_fd_sc_hd__o21ai_1 (input A1, input A2, input B1, output Y);
  assign Y = ~B1 | (~A1 & ~A2);
endmodule

module sky130_fd_sc_hd__o21ai_2 (input A1, input A2, input B1, output Y);
  assign Y = ~B1 | (~A1 & ~A2);
endmodule

module sky130_fd_sc_hd__o21bai_1 (input A1, input A2, input B1_N, output Y);
  assign Y = B1_N | (~A1 & ~A2);
endmodule

module sky130_fd_sc_hd__o21bai_2 (input A1, input A2, input B1_N, output Y);
  assign Y = B1_N | (~A1 & ~A2);
endmodule

module sky130_fd_sc_hd__o221ai_1 (input A1, input A2, input B1, input B2, input C1, output Y);
  assign Y = ~C1 | (~B1 & ~B2) | (~A1 & ~A2);
endmodule

module sky130_fd_sc_hd__o22a_1 (input A1, input A2, input B1, input B2, output X);
  assign X = ~((~B1 & ~B2) | (~A1 & ~A2));
endmodule

module sky130_fd_sc_hd__o22ai_1 (input A1, input A2, input B1, input B2, output Y);
  assign Y = (~B1 & ~B2) | (~A1 & ~A2);
endmodule

module sky130_fd_sc_hd__o2bb2ai_1 (input A1_N, input A2_N, input B1, input B2, output Y);
  assign Y = (~B1 & ~B2) | (A1_N & A2_N);
endmodule

module sky130_fd_sc_hd__o311ai_0 (input A1, input A2, input A3, input B1, input C1, output Y);
  assign Y = ~C1 | ~B1 | (~A1 & ~A2 & ~A3);
endmodule

module sky130_fd_sc_hd__o311ai_1 (input A1, input A2, input A3, input B1, input C1, output Y);
  assign Y = ~C1 | ~B1 | (~A1 & ~A2 & ~A3);
endmodule

module sky130_fd_sc_hd__o311ai_2 (input A1, input A2, input A3, input B1, input C1, output Y);
  assign Y = ~C1 | ~B1 | (~A1 & ~A2 & ~A3);
endmodule

module sky130_fd_sc_hd__o31ai_1 (input A1, input A2, input A3, input B1, output Y);
  assign Y = ~B1 | (~A1 & ~A2 & ~A3);
endmodule

module sky130_fd_sc_hd__o31ai_2 (input A1, input A2, input A3, input B1, output Y);
  assign Y = ~B1 | (~A1 & ~A2 & ~A3);
endmodule

module sky130_fd_sc_hd__o31ai_4 (input A1, input A2, input A3, input B1, output Y);
  assign Y = ~B1 | (~A1 & ~A2 & ~A3);
endmodule

module sky130_fd_sc_hd__o32a_1 (input A1, input A2, input A3, input B1, input B2, output X);
  assign X = ~((~B1 & ~B2) | (~A1 & ~A2 & ~A3));
endmodule

module sky130_fd_sc_hd__o32ai_1 (input A1, input A2, input A3, input B1, input B2, output Y);
  assign Y = (~B1 & ~B2) | (~A1 & ~A2 & ~A3);
endmodule

module sky130_fd_sc_hd__o32ai_2 (input A1, input A2, input A3, input B1, input B2, output Y);
  assign Y = (~B1 & ~B2) | (~A1 & ~A2 & ~A3);
endmodule

module sky130_fd_sc_hd__o41a_1 (input A1, input A2, input A3, input A4, input B1, output X);
  assign X = ~(~B1 | (~A1 & ~A2 & ~A3 & ~A4));
endmodule

module sky130_fd_sc_hd__o41ai_1 (input A1, input A2, input A3, input A4, input B1, output Y);
  assign Y = ~B1 | (~A1 & ~A2 & ~A3 & ~A4);
endmodule

module sky130_fd_sc_hd__or2_0 (input A, input B, output X);
  assign X = B | A;
endmodule

module sky130_fd_sc_hd__or2_1 (input A, input B, output X);
  assign X = B | A;
endmodule

module sky130_fd_sc_hd__or3_1 (input A, input B, input C, output X);
  assign X = C | B | A;
endmodule

module sky130_fd_sc_hd__or3_4 (input A, input B, input C, output X);
  assign X = C | B | A;
endmodule

module sky130_fd_sc_hd__or4_1 (input A, input B, input C, input D, output X);
  assign X = D | C | B | A;
endmodule

module sky130_fd_sc_hd__or4_4 (input A, input B, input C, input D, output X);
  assign X = D | C | B | A;
endmodule

module sky130_fd_sc_hd__or4b_1 (input A, input B, input C, input D_N, output X);
  assign X = ~D_N | C | B | A;
endmodule

module sky130_fd_sc_hd__or4b_4 (input A, input B, input C, input D_N, output X);
  assign X = ~D_N | C | B | A;
endmodule

module sky130_fd_sc_hd__or4bb_1 (input A, input B, input C_N, input D_N, output X);
  assign X = ~D_N | ~C_N | B | A;
endmodule

module sky130_fd_sc_hd__xnor2_1 (input A, input B, output Y);
  assign Y = ~(A ^ B);
endmodule

module sky130_fd_sc_hd__xnor2_2 (input A, input B, output Y);
  assign Y = ~(A ^ B);
endmodule

module sky130_fd_sc_hd__xnor2_4 (input A, input B, output Y);
  assign Y = ~(A ^ B);
endmodule

module sky130_fd_sc_hd__xor2_1 (input A, input B, output X);
  assign X = A ^ B;
endmodule

module sky130_fd_sc_hd__xor2_2 (input A, input B, output X);
  assign X = A ^ B;
endmodule
module sky130_fd_sc_hd__diode_2(input DIODE); wire held = DIODE; endmodule
