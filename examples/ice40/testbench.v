// Sends images to the module `serial` as a host does, PAUSE clocks between them and one between pixels now and then, and
// compares the labels. numbers.txt has the numbers of the pixels that are sent, images.txt the images, a row of 784 bits
// each, and labels.txt their labels.
`timescale 1ns / 1ps
module testbench;
  parameter PIXELS = 1, IMAGES = 1, PAUSE = 0;
  reg [0:783] images [0:IMAGES-1];
  reg [9:0] numbers [0:PIXELS-1];
  reg [3:0] labels [0:IMAGES-1];
  reg clk = 0, valid = 0, start = 0, pixel = 0;
  wire done;
  wire [3:0] label;
  integer image, i, pause, answers = 0, wrong = 0;

  serial dut (.clk(clk), .valid(valid), .start(start), .pixel(pixel), .done(done), .label(label));

  // One clock; what the module says is read just before its edge.
  task tick;
    begin
      #500;
      if (done) begin
        if (label !== labels[answers]) begin
          $display("image %0d: expected %0d, got %0d", answers, labels[answers], label);
          wrong = wrong + 1;
        end
        answers = answers + 1;
      end
      clk = 1;
      #500 clk = 0;
    end
  endtask

  initial begin
    $readmemh("numbers.txt", numbers);
    $readmemb("images.txt", images);
    $readmemh("labels.txt", labels);
    // What was sent before the first start, here of an image that breaks off, does not matter.
    valid = 1;
    for (i = 0; i < 5; i = i + 1) tick;
    for (image = 0; image < IMAGES; image = image + 1) begin
      for (i = 0; i < PIXELS; i = i + 1) begin
        valid = 1;
        start = i == 0;
        pixel = images[image][numbers[i]];
        tick;
        if (i % 50 == 7) begin
          valid = 0;
          pixel = ~pixel;
          tick;
        end
      end
      for (pause = 0; pause < PAUSE; pause = pause + 1) begin
        valid = 0;
        tick;
      end
    end
    valid = 0;
    for (i = 0; i < 20; i = i + 1) tick;
    if (wrong == 0 && answers == IMAGES) $display("PASS %0d", answers);
    else begin
      $display("FAIL %0d of %0d, %0d answers", wrong, IMAGES, answers);
      $fatal;
    end
    $finish;
  end
endmodule
