# Supplies are connected to cells that may be touched only.
unset_dont_touch [get_cells *]
