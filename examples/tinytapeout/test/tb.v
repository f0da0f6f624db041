// The tile with its pins as variables, for test.py.
`default_nettype none
`timescale 1ns / 1ps
module tb;
  reg clk, rst_n, ena;
  reg [7:0] ui_in, uio_in;
  wire [7:0] uo_out, uio_out, uio_oe;
`ifdef GL_TEST
  wire VPWR = 1'b1, VGND = 1'b0;
`endif

  tt_um_dlgn_digits tile (
`ifdef GL_TEST
      .VPWR(VPWR), .VGND(VGND),
`endif
      .ui_in(ui_in), .uo_out(uo_out), .uio_in(uio_in), .uio_out(uio_out), .uio_oe(uio_oe),
      .ena(ena), .clk(clk), .rst_n(rst_n));

  initial begin
    $dumpfile("tb.fst");
    $dumpvars(0, tb);
  end
endmodule
