# A picture of a layout, by KLayout in batch mode with QT_QPA_PLATFORM=offscreen:
#   klayout -z -r picture.py -rd gds=layout.gds -rd out=layout.png
import pya

# Layer, datatype, colour: cells' outlines and diffusion dark, metals from below to above.
shown = [(235, 4, 0x999999), (65, 20, 0x3a5f3a), (66, 20, 0x7a2f2f), (67, 20, 0x5d6d9e), (68, 20, 0x3d7edb),
         (69, 20, 0xd95f9a), (70, 20, 0x4fc3a1), (71, 20, 0xe0a13c), (72, 20, 0xb9b04a)]

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
    properties.dither_pattern = 1 if layer == 235 else 0 if layer >= 67 else 5
    properties.transparent = True
    view.insert_layer(view.end_layers(), properties)
view.max_hier()
view.zoom_fit()
view.save_image(out, 1600, 1600)  # noqa: F821
