// A classifier of black and white images with one pixel a clock at its input, and a vote a clock inside.
//
// Only the pixels that the classifier reads come, in the order of pixels.txt. Eight of them make a row of latches, 15 um2
// each where a flip-flop has 20; the gates of the classifier see them all, and their votes are counted one by one, class by
// class, so that one counter does what else takes an adder for each class and a choice of the highest of all.
`default_nettype none

module tt_um_dlgn_digits (
    input  wire [7:0] ui_in,
    output wire [7:0] uo_out,
    input  wire [7:0] uio_in,
    output wire [7:0] uio_out,
    output wire [7:0] uio_oe,
    input  wire       ena,
    input  wire       clk,
    input  wire       rst_n
);
  localparam PIXELS = 316, VOTES = 50, CLASSES = 10;
  localparam ROWS = (PIXELS + 7) / 8;
  // Where the votes of each class end, which are VOTES at most, the last class first; and where those of the first one begin.
  localparam [109:0] ENDS = {10'd474, 10'd428, 10'd383, 10'd333, 10'd285, 10'd237, 10'd188, 10'd139, 10'd92, 10'd43, 10'd0};

  wire pixel = ui_in[0];
  wire valid = ui_in[1];  // a pixel comes
  wire start = ui_in[2];  // it is the first one of an image

  // While loading, turn counts the pixels of a row and index the rows that are complete; then turn is the class whose
  // votes are counted, and index which vote it is, 64 a class, of which those from VOTES on are none.
  reg loading;
  reg [3:0] turn;
  reg [5:0] index;
  wire complete = loading && index == ROWS && turn == 0;
  wire done = !loading && turn == CLASSES;
  wire last = index == 6'd63;
  always @(posedge clk)
    if (!rst_n || (valid && start)) begin
      loading <= 1'b1;
      turn <= {3'd0, rst_n};
      index <= 6'd0;
    end else if (complete) begin
      loading <= 1'b0;
      index <= 6'd0;
    end else if (loading) begin
      if (valid) begin
        turn <= {1'b0, turn[2:0] + 3'd1};
        if (turn[2:0] == 3'd7) index <= index + 6'd1;
      end
    end else if (!done) begin
      index <= index + 6'd1;
      if (last) turn <= turn + 4'd1;
    end

  wire [63:0] select;
  genvar i, k;
  generate
    for (i = 0; i < 64; i = i + 1) begin : each_index
      assign select[i] = index == i;
    end
  endgenerate

  // A row is written in the second half of the clock that took its last pixel, and of those after it without another: clk is low
  // then, and all that decides has long been still. The cells are named here, so that no tool makes the latches' gates of
  // other ones, which might glitch. The pixels of a row move half a clock after the latches close, so that these hold
  // what they have however late the clock comes to them.
  reg taken, next_pixel;
  always @(posedge clk) {taken, next_pixel} <= {valid, pixel};
  reg [7:0] row;
  always @(negedge clk) if (taken) row <= {next_pixel, row[7:1]};
  wire wait_row = !(loading && turn == 0);
  wire no_pulse;
  sky130_fd_sc_hd__or2_4 pulse (.A(clk), .B(wait_row), .X(no_pulse));
  wire [8*ROWS-1:0] pixels;
  generate
    for (i = 0; i < ROWS; i = i + 1) begin : each_row
      wire gate;
      sky130_fd_sc_hd__nor2_1 open_row (.A(no_pulse), .B(!select[i+1]), .Y(gate));
      for (k = 0; k < 8 && 8 * i + k < PIXELS; k = k + 1) begin : each_pixel
        sky130_fd_sc_hd__dlxtp_1 latch (.D(row[k]), .GATE(gate), .Q(pixels[8*i+k]));
      end
    end
  endgenerate

  wire [ENDS[109:100]-1:0] votes;
  classifier classifier (.pixels(pixels[PIXELS-1:0]), .votes(votes));

  // The vote that is counted now.
  wire [VOTES-1:0] chosen;
  generate
    for (i = 0; i < VOTES; i = i + 1) begin : each_vote
      wire [CLASSES-1:0] of_class;
      for (k = 0; k < CLASSES; k = k + 1) begin : each_class
        if (ENDS[10*k+:10] + i < ENDS[10*k+10+:10]) begin : counted
          assign of_class[k] = votes[ENDS[10*k+:10]+i] && turn == k;
        end else begin : none
          assign of_class[k] = 1'b0;
        end
      end
      assign chosen[i] = |of_class;
    end
  endgenerate
  wire vote = |(chosen & select[VOTES-1:0]);

  reg [5:0] sum, best;
  reg [3:0] label;
  always @(posedge clk)
    if (loading) begin
      sum <= 6'd0;
      best <= 6'd0;
      label <= 4'd0;
    end else if (!done) begin
      sum <= last ? 6'd0 : sum + {5'd0, vote};
      if (last && sum > best) begin
        best <= sum;
        label <= turn;
      end
    end

  assign uo_out = {2'd0, loading, done, label};
  assign uio_out = 8'd0;
  assign uio_oe = 8'd0;
  wire unused = &{1'b0, ena, ui_in[7:3], uio_in};
endmodule
