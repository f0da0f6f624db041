// Sends images to the tile as a host does, with pauses, with one that breaks off and one that a reset ends, and compares the
// digits. pixels.hex has the numbers of the pixels that are sent, images.txt the images, a row of 784 bits each, and
// labels.hex their labels.
`timescale 1ns / 1ps
module testbench;
  parameter PIXELS = 1, IMAGES = 1;
  reg [0:783] images [0:IMAGES-1];
  reg [9:0] numbers [0:PIXELS-1];
  reg [3:0] expected [0:IMAGES-1];
  reg clk = 0, rst_n = 0;
  reg [7:0] ui_in = 0;
  wire [7:0] uo_out, uio_out, uio_oe;
  integer image, i, wait_for, clocks = 0, wrong = 0, seed = 1;

  tt_um_dlgn_digits tile (.ui_in(ui_in), .uo_out(uo_out), .uio_in(8'h5a), .uio_out(uio_out), .uio_oe(uio_oe),
    .ena(1'b1), .clk(clk), .rst_n(rst_n));

  task tick;
    begin
      #25 clk = 1;
      #25 clk = 0;
      clocks = clocks + 1;
    end
  endtask
  // Pixels from the first one on, to a whole number of rows.
  task send(input integer of, input integer count);
    for (i = 0; i < (count + 7) / 8 * 8; i = i + 1) begin
      ui_in = {5'h15, i == 0, 1'b1, i < PIXELS ? images[of][numbers[i]] : 1'bx};
      tick;
      while (($random(seed) & 15) == 0) begin
        ui_in = {5'h0a, 1'b1, 1'b0, !ui_in[0]};
        tick;
      end
    end
  endtask

  reg [8191:0] vcd;
  initial begin
    if ($value$plusargs("vcd=%s", vcd)) begin
      $dumpfile(vcd);
      $dumpvars(1, tile);
    end
    $readmemh("pixels.hex", numbers);
    $readmemb("images.txt", images);
    $readmemh("labels.hex", expected);
    repeat (3) tick;
    rst_n = 1;
    tick;
    for (image = 0; image < IMAGES; image = image + 1) begin
      if (image % 4 == 1) begin
        send(image - 1, 8 * (image % 40)); // of another image, and no more comes
        if (image % 8 == 1) begin
          rst_n = 0;
          tick;
          rst_n = 1;
        end
      end
      if (image % 8 == 3) begin
        send(image - 1, PIXELS); // the next one comes while votes are counted
        for (i = 0; i < 11 * image % 300; i = i + 1) begin
          ui_in = 0;
          tick;
        end
      end
      send(image, PIXELS);
      for (wait_for = 0; wait_for < 700 && uo_out[4] !== 1'b1; wait_for = wait_for + 1) begin
        ui_in = {5'h1f, 1'b0, 1'b0, wait_for[0]};
        tick;
      end
      if (uo_out[7:4] !== 4'b0001 || uo_out[3:0] !== expected[image] || uio_out !== 0 || uio_oe !== 0) begin
        $display("image %0d: expected %0d, got %b", image, expected[image], uo_out);
        wrong = wrong + 1;
      end
      repeat (75 * (image % 3)) tick;
      if (uo_out !== {4'b0001, expected[image]}) begin
        $display("image %0d: the answer did not stay", image);
        wrong = wrong + 1;
      end
    end
    $display("%0d clocks", clocks);
    if (wrong == 0) $display("PASS %0d", IMAGES);
    else begin
      $display("FAIL %0d of %0d", wrong, IMAGES);
      $fatal;
    end
    $finish;
  end
endmodule
