#!/usr/bin/env python3
"""Generator of FuseSoC: a model of dlgn as a netlist of standard cells, with a testbench.

Parameters: model and liberty, file names from the core's folder; all others are options of `dlgn netlist`.
The program is `dlgn`, or what $DLGN says. The module is called classifier.
"""

import os
import subprocess
import sys

import yaml


def main(config_file):
    with open(config_file, encoding="utf-8") as file:
        config = yaml.safe_load(file)
    parameters = dict(config.get("parameters") or {})
    root = config["files_root"]
    command = [os.environ.get("DLGN", "dlgn"), "netlist", os.path.join(root, parameters.pop("model")), "--out", "."]
    if "liberty" in parameters:
        command += ["--liberty", os.path.join(root, parameters.pop("liberty"))]
    for option, value in parameters.items():
        command += ["--" + option, str(value)]
    subprocess.run(command, check=True)

    verilog = {"file_type": "verilogSource"}
    core = {
        "name": config["vlnv"],
        "filesets": {
            "netlist": {"files": ["netlist.v"], **verilog},
            "models": {"files": ["cells.v", "testbench.v"], **verilog},
        },
        "targets": {"default": {"filesets": ["netlist", "tool_icarus? (models)", "tool_verilator? (models)"]}},
    }
    with open("dlgn_netlist.core", "w", encoding="utf-8") as file:
        file.write("CAPI=2:\n")
        yaml.safe_dump(core, file, sort_keys=False)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: dlgn_netlist.py CONFIG.yml")
    main(sys.argv[1])
