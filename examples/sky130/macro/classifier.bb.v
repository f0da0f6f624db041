(* blackbox *)
module classifier (
`ifdef USE_POWER_PINS
    inout VPWR,
    inout VGND,
`endif
    output [3:0] label,
    input [328:0] pixels
);
endmodule
