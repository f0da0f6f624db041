// What the Verilog of a circuit itself says: the counts of each row of bits of a file, one a line, the last input first.
//   iverilog -P testbench.INPUTS=12 -P testbench.OUTPUTS=16 -o counts counts.v circuit.v && vvp -n counts +rows=FILE
module testbench;
    parameter INPUTS = 1, OUTPUTS = 1, ROWS = 10000;
    reg [INPUTS-1:0] rows[0:ROWS-1], bits;
    wire [OUTPUTS-1:0] counts;
    reg [8*1000-1:0] name;
    integer i;
    own circuit (.in_bits(bits), .class_counts_flat(counts));
    initial begin
        if (!$value$plusargs("rows=%s", name)) $finish;
        $readmemb(name, rows);
        for (i = 0; i < ROWS; i = i + 1) begin
            bits = rows[i];
            #1 $display("%b", counts);
        end
    end
endmodule
