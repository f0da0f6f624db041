// The class sums one after the other, with one adder for all classes, while the image stays as it is: a class a clock.
// votes are those of class 0, then of class 1 and so on, VOTES of each. complete starts the count; done, for one clock, says
// that label is the first class with the highest sum.
module turns #(parameter CLASSES = 10, parameter VOTES = 1) (
  input wire clk,
  input wire complete,
  input wire [CLASSES*VOTES-1:0] votes,
  output reg done,
  output reg [3:0] label
);
  localparam WIDTH = $clog2(VOTES + 1);

  // Bit k says that it is the turn of class k; then, that its votes are chosen, counted, and compared.
  reg [CLASSES+1:0] turn;
  always @(posedge clk) turn <= {turn, complete};

  reg [VOTES-1:0] choice, chosen;
  integer k;
  always @* begin
    choice = 0;
    for (k = 0; k < CLASSES; k = k + 1)
      choice = choice | (votes[k*VOTES +: VOTES] & {VOTES{turn[k]}});
  end
  always @(posedge clk) chosen <= choice;

  wire [WIDTH-1:0] sum;
  count #(.N(VOTES)) counter (.votes(chosen), .sum(sum));
  reg [WIDTH-1:0] counted;
  always @(posedge clk) counted <= sum;

  // Two clocks after a class's turn its sum is compared, that of class 0 with nothing.
  reg [WIDTH-1:0] best;
  reg [3:0] number;
  wire first = turn[2];
  wire more = first | counted > best;
  always @(posedge clk) begin
    number <= first ? 4'd1 : number + 4'd1;
    if (more) best <= counted;
    if (more) label <= first ? 4'd0 : number;
    done <= turn[CLASSES+1];
  end
endmodule

// How many of N votes are 1. Of more than three, one is the carry into the sum of two counts of the others, the first of as
// many as fill its bits: with the carry made by a lowest bit, an addition is one chain.
module count #(parameter N = 1) (input wire [N-1:0] votes, output wire [$clog2(N+1)-1:0] sum);
  generate
    if (N == 1) begin : one
      assign sum = votes;
    end else if (N == 2) begin : two
      assign sum = votes[0] + votes[1];
    end else if (N == 3) begin : three
      assign sum = votes[0] + votes[1] + votes[2];
    end else begin : more
      localparam A = (1 << ($clog2(N+1) - 1)) - 1;
      localparam B = N - 1 - A;
      wire [$clog2(A+1)-1:0] a;
      wire carry;
      count #(.N(A)) low (.votes(votes[A-1:0]), .sum(a));
      if (B > 0) begin : rest
        wire [$clog2(B+1)-1:0] b;
        count #(.N(B)) high (.votes(votes[N-2:A]), .sum(b));
        assign {sum, carry} = {a, 1'b1} + {b, votes[N-1]};
      end else begin : none
        assign {sum, carry} = {a, 1'b1} + votes[N-1];
      end
    end
  endgenerate
endmodule
