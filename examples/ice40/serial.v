// A classifier of black and white images behind a serial port: one pixel a clock, and only the pixels that it reads,
// in the order of their numbers. PIXELS is how many these are.
module serial #(parameter PIXELS = 1) (
  input wire clk,
  input wire valid,  // pixel is the next one
  input wire start,  // it is the first one of an image
  input wire pixel,
  output wire done,  // for one clock: label is that of the image whose last pixel was the latest to come
  output wire [3:0] label
);
  // When the last pixel has come, the first one has moved down to bit 0.
  reg [PIXELS-1:0] image;
  always @(posedge clk) if (valid) image <= {pixel, image[PIXELS-1:1]};

  reg [9:0] count;
  wire [9:0] next = start ? 10'd1 : count + 10'd1;
  always @(posedge clk) if (valid) count <= next;

  reg complete;
  always @(posedge clk) complete <= valid & next == PIXELS;

  image_classifier classifier (.clk(clk), .complete(complete), .image(image), .done(done), .label(label));
endmodule
