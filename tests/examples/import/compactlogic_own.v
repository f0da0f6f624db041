// A circuit in the form that CompactLogic's compiler has, but of the tests' own making: every function, constants for
// inputs beside an image, inverted bits and constants in the sums, sums in a row and in trees, registers around it.

module own (
    input  wire [11:0] in_bits,
    output wire [15:0] class_counts_flat
);

    wire [51:12] node_bits;

    assign node_bits[12] = in_bits[8];  // a=8, b=1
    assign node_bits[13] = ~(in_bits[9] & in_bits[4]);  // a=9, b=4
    assign node_bits[14] = (in_bits[8] | in_bits[10]);  // a=8, b=10
    assign node_bits[15] = ~(in_bits[2] ^ in_bits[1]);  // a=2, b=1
    assign node_bits[16] = (~in_bits[9] | in_bits[11]);  // a=9, b=11
    assign node_bits[17] = (~in_bits[3] | in_bits[10]);  // a=10, b=3
    assign node_bits[18] = (~in_bits[5] & in_bits[1]);  // a=5, b=1
    assign node_bits[19] = in_bits[1];  // a=8, b=1
    assign node_bits[20] = ~in_bits[9];  // a=9, b=0
    assign node_bits[21] = ~(in_bits[9] | in_bits[3]);  // a=9, b=3
    assign node_bits[22] = (in_bits[7] & in_bits[10]);  // a=7, b=10
    assign node_bits[23] = 1'b0;  // a=8, b=6
    assign node_bits[24] = 1'b1;  // a=5, b=7
    assign node_bits[25] = (in_bits[9] ^ in_bits[7]);  // a=9, b=7
    assign node_bits[26] = (in_bits[5] & ~in_bits[4]);  // a=5, b=4
    assign node_bits[27] = ~in_bits[2];  // a=3, b=2
    assign node_bits[28] = ~(in_bits[11] ^ in_bits[3]);  // a=11, b=3
    assign node_bits[29] = ~(in_bits[1] ^ in_bits[9]);  // a=1, b=9
    assign node_bits[30] = (1'b0 & ~in_bits[8]);  // a=4, b=8
    assign node_bits[31] = (in_bits[7] ^ in_bits[5]);  // a=7, b=5
    assign node_bits[32] = (in_bits[11] & ~1'b1);  // a=11, b=7
    assign node_bits[33] = (~in_bits[4] | in_bits[9]);  // a=4, b=9
    assign node_bits[34] = ~(in_bits[1] ^ in_bits[11]);  // a=1, b=11
    assign node_bits[35] = (in_bits[8] & in_bits[6]);  // a=8, b=6
    assign node_bits[36] = ~(node_bits[17] & node_bits[22]);  // a=17, b=22
    assign node_bits[37] = (node_bits[16] & ~node_bits[27]);  // a=16, b=27
    assign node_bits[38] = (node_bits[25] ^ node_bits[13]);  // a=25, b=13
    assign node_bits[39] = ~(node_bits[33] & node_bits[14]);  // a=33, b=14
    assign node_bits[40] = (node_bits[36] & node_bits[29]);  // a=36, b=29
    assign node_bits[41] = ~(node_bits[30] & node_bits[37]);  // a=30, b=37
    assign node_bits[42] = ~(node_bits[40] & node_bits[38]);  // a=40, b=38
    assign node_bits[43] = ~(node_bits[22] ^ node_bits[34]);  // a=22, b=34
    assign node_bits[44] = (node_bits[34] & node_bits[43]);  // a=34, b=43
    assign node_bits[45] = (node_bits[41] ^ node_bits[16]);  // a=41, b=16
    assign node_bits[46] = (node_bits[17] & node_bits[29]);  // a=17, b=29
    assign node_bits[47] = (~node_bits[42] | node_bits[16]);  // a=42, b=16
    assign node_bits[48] = (~node_bits[15] & node_bits[31]);  // a=15, b=31
    assign node_bits[49] = (node_bits[48] | node_bits[40]);  // a=48, b=40
    assign node_bits[50] = ~(node_bits[30] ^ node_bits[36]);  // a=30, b=36
    assign node_bits[51] = (~node_bits[34] & node_bits[13]);  // a=34, b=13

    // Class 0 population count
    assign class_counts_flat[3:0] =
        {3'd0, node_bits[49]}
            + {3'd0, node_bits[36]}
            + {3'd0, node_bits[28]}
            + {3'd0, node_bits[46]}
            + {3'd0, node_bits[32]}
            + {3'd0, node_bits[38]};

    // Class 1: inverted bits, constants
    assign class_counts_flat[7:4] =
        {3'd0, node_bits[40]}
            + {3'd0, ~node_bits[51]}
            + {3'd0, node_bits[45]}
            + {3'd0, ~node_bits[35]}
            + 4'd1
            + 4'd0;

    // Class 2
    wire [3:0] class_2_sum_lvl0_0;
    assign class_2_sum_lvl0_0 = {3'd0, node_bits[48]} + {3'd0, node_bits[50]};
    wire [3:0] class_2_sum_lvl0_1;
    assign class_2_sum_lvl0_1 = {3'd0, node_bits[30]} + {3'd0, node_bits[37]};
    wire [3:0] class_2_sum_lvl0_2;
    assign class_2_sum_lvl0_2 = {3'd0, node_bits[34]} + {3'd0, in_bits[3]};

    wire [3:0] class_2_sum_lvl1_0;
    assign class_2_sum_lvl1_0 = class_2_sum_lvl0_0 + class_2_sum_lvl0_1;

    wire [3:0] class_2_sum_lvl2_0;
    assign class_2_sum_lvl2_0 = class_2_sum_lvl1_0 + class_2_sum_lvl0_2;

    assign class_counts_flat[11:8] = class_2_sum_lvl2_0;

    // Class 3
    wire [3:0] class_3_sum_lvl0_0;
    assign class_3_sum_lvl0_0 = {3'd0, node_bits[43]} + {3'd0, node_bits[31]};
    wire [3:0] class_3_sum_lvl0_1;
    assign class_3_sum_lvl0_1 = {3'd0, node_bits[47]} + {3'd0, node_bits[33]};
    wire [3:0] class_3_sum_lvl0_2;
    assign class_3_sum_lvl0_2 = {3'd0, node_bits[39]} + {3'd0, node_bits[42]};

    wire [3:0] class_3_sum_lvl1_0;
    assign class_3_sum_lvl1_0 = class_3_sum_lvl0_0 + class_3_sum_lvl0_1;

    wire [3:0] class_3_sum_lvl2_0;
    assign class_3_sum_lvl2_0 = class_3_sum_lvl1_0 + class_3_sum_lvl0_2;

    assign class_counts_flat[15:12] = class_3_sum_lvl2_0;

endmodule

module own_clocked (
    input  wire clk,
    input  wire [11:0] in_bits,
    output reg  [15:0] class_counts_flat
);

    reg  [11:0] in_bits_reg;
    wire [15:0] counts;

    own dut (
        .in_bits(in_bits_reg),
        .class_counts_flat(counts)
    );

    always @(posedge clk) begin
        in_bits_reg <= in_bits;
        class_counts_flat <= counts;
    end
endmodule
