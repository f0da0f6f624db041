module classifier (pixels, label);
  input [2:0] pixels;
  output [0:0] label;
  assign label[0] = ~(pixels[0] & pixels[1]) & pixels[2];
endmodule
