# A picture of a layout, by KLayout in batch mode with QT_QPA_PLATFORM=offscreen:
#   klayout -z -r picture.py -rd gds=layout.gds -rd out=layout.png
import os

import pya

# Layer, datatype, colour, from below to above: outline, diffusion, polysilicon, metals.
shown = [(235, 4, 0x303840), (65, 20, 0x2f6f43), (66, 20, 0x9c3b3b), (67, 20, 0x54689c), (68, 20, 0x3d7edb),
         (69, 20, 0xc95a9a), (70, 20, 0x3fb59b), (71, 20, 0xe0a13c), (72, 20, 0xe8e3c8)]

view = pya.LayoutView()
view.set_config("background-color", "#101418")
view.set_config("grid-visible", "false")
view.set_config("text-visible", "false")
view.set_config("bitmap-oversampling", "2")
view.load_layout(gds, True)  # noqa: F821: variables of the command line
properties = "".join(
    "<properties><frame-color>#%06x</frame-color><fill-color>#%06x</fill-color><dither-pattern>I%d</dither-pattern>"
    "<valid>true</valid><visible>true</visible><transparent>false</transparent><source>%d/%d@1</source></properties>"
    % (colour, colour, 1 if layer == 235 else 0, layer, datatype)  # hollow or solid
    for layer, datatype, colour in shown)
with open(out + ".lyp", "w") as file:  # noqa: F821
    file.write("<?xml version=\"1.0\"?><layer-properties>" + properties + "</layer-properties>")
view.load_layer_props(out + ".lyp")  # noqa: F821
os.remove(out + ".lyp")  # noqa: F821
view.max_hier()
view.zoom_fit()
view.save_image(out, 1600, 1600)  # noqa: F821
