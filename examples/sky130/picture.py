# A picture of a layout, by KLayout in batch mode with QT_QPA_PLATFORM=offscreen:
#   klayout -z -r picture.py -rd gds=layout.gds -rd out=layout.png
import pya

# Layer, datatype, colour, from below to above: outline, diffusion, polysilicon, metals.
shown = [(235, 4, 0x303840), (65, 20, 0x2f6f43), (66, 20, 0x9c3b3b), (67, 20, 0x54689c), (68, 20, 0x3d7edb),
         (69, 20, 0xc95a9a), (70, 20, 0x3fb59b), (71, 20, 0xe0a13c), (72, 20, 0xe8e3c8)]

view = pya.LayoutView()
view.set_config("background-color", "#101418")
view.set_config("grid-visible", "false")
view.set_config("text-visible", "false")
view.load_layout(gds, False)  # noqa: F821: variables of the command line
view.clear_layers()
for layer, datatype, colour in shown:
    properties = pya.LayerPropertiesNode()
    properties.source = "%d/%d" % (layer, datatype)
    properties.fill_color = colour
    properties.frame_color = colour
    properties.dither_pattern = 1 if layer == 235 else 0  # hollow or solid
    properties.transparent = False
    properties.width = 1
    view.insert_layer(view.end_layers(), properties)
view.max_hier()
view.zoom_fit()
view.save_image(out, 1600, 1600)  # noqa: F821
