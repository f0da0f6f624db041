"""The vcpkg port and the Conan recipe, run with stand-ins for what these tools offer:  recipes.py SOURCE SCRATCH VERSION

The stand-ins do what the documentation of Conan 2 says of the functions that the recipe calls.
"""

import fnmatch
import importlib.util
import json
import os
import shutil
import sys
import types
from collections import defaultdict

source, scratch, version = sys.argv[1:]


def files_of(folder):
    return sorted(
        os.path.relpath(os.path.join(root, name), folder) for root, _, names in os.walk(folder) for name in names
    )


def copy(conanfile, pattern, src, dst):
    """conan.tools.files.copy: files whose path from src matches."""
    for name in files_of(src):
        if fnmatch.fnmatch(name, pattern):
            os.makedirs(os.path.dirname(os.path.join(dst, name)), exist_ok=True)
            shutil.copy(os.path.join(src, name), os.path.join(dst, name))


class Component:
    def __init__(self):
        self.properties, self.requires = {}, []

    def set_property(self, name, value):
        self.properties[name] = value


class CppInfo(Component):
    def __init__(self):
        super().__init__()
        self.components = defaultdict(Component)


class ConanFile:
    def __init__(self, **options):
        self.options = types.SimpleNamespace(**{**type(self).default_options, **options})
        self.settings = types.SimpleNamespace(get_safe=lambda name: "Linux" if name == "os" else None)
        self.cpp_info, self.required = CppInfo(), []

    def requires(self, reference, transitive_headers=False):
        self.required.append(reference.split("/")[0])


def module(name, **contents):
    sys.modules[name] = types.ModuleType(name)
    vars(sys.modules[name]).update(contents)


def load(conanfile, path):
    with open(path, encoding="utf-8") as file:
        return file.read()


module("conan", ConanFile=ConanFile)
module("conan.tools")
module("conan.tools.build", check_min_cppstd=lambda conanfile, standard: None)
module("conan.tools.files", copy=copy, load=load)
place = os.path.join(source, "packaging", "conan", "conanfile.py")
spec = importlib.util.spec_from_file_location("recipe", place)
recipe = importlib.util.module_from_spec(spec)
spec.loader.exec_module(recipe)

for training in (True, False):
    package = recipe.DlgnConan(training=training)
    package.recipe_folder = os.path.dirname(place)
    package.export_sources_folder = package.source_folder = os.path.join(scratch, str(training), "sources")
    package.package_folder = os.path.join(scratch, str(training), "package")
    package.set_version()
    assert package.version == version, package.version
    package.export_sources()
    package.requirements()
    package.package()
    package.package_info()
    found, wanted = (files_of(os.path.join(each, "include")) for each in (package.package_folder, source))
    assert found == wanted and len(found) > 100, set(found) ^ set(wanted)
    assert os.path.exists(os.path.join(package.package_folder, "licenses", "LICENSE"))
    targets = [each.properties["cmake_target_name"] for each in package.cpp_info.components.values()]
    assert targets == ["dlgn::inference"] + ["dlgn::dlgn"] * training, targets
    used = {name for each in package.cpp_info.components.values() for name in each.requires if "::" in name}
    assert used == {f"{name}::{name}" for name in package.required}, (used, package.required)

# What vcpkg demands of a port's description, as far as its documentation can be checked here.
with open(os.path.join(source, "packaging", "vcpkg", "dlgn", "vcpkg.json"), encoding="utf-8") as file:
    port = json.load(file)
assert port["name"] == os.path.basename("dlgn") and port["version"] == version
for needed in port["dependencies"] + [each for one in port["features"].values() for each in one["dependencies"]]:
    name = needed if isinstance(needed, str) else needed["name"]
    assert name == name.lower() and "_" not in name, name
assert set(port["default-features"]) <= set(port["features"])
