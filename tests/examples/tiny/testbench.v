`timescale 1ns / 1ps
module testbench;
  reg [2:0] stimulus [0:3];
  reg [0:0] expected [0:3];
  reg [2:0] in;
  wire [0:0] out;
  integer sample, differences;
  classifier dut (.pixels(in), .label(out));
  initial begin
    stimulus[0] = 3'b000; expected[0] = 1'b0;
    stimulus[1] = 3'b011; expected[1] = 1'b0;
    stimulus[2] = 3'b100; expected[2] = 1'b1;
    stimulus[3] = 3'b111; expected[3] = 1'b0;
    differences = 0;
    for (sample = 0; sample < 4; sample = sample + 1) begin
      in = stimulus[sample];
      #10;
      if (out !== expected[sample]) begin
        differences = differences + 1;
        $display("sample %0d: expected %h, got %h", sample, expected[sample], out);
      end
    end
    if (differences == 0)
      $display("PASS %0d", sample);
    else
      $display("FAIL %0d of %0d", differences, sample);
    $finish;
  end
endmodule
