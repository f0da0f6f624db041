"""Recipe of Conan 2 for the sources it stands in:  conan create packaging/conan"""

import os
import re

from conan import ConanFile
from conan.tools.build import check_min_cppstd
from conan.tools.files import copy, load


class DlgnConan(ConanFile):
    name = "dlgn"
    description = "Differentiable logic gate networks: training, circuits, netlists of standard cells"
    license = "MIT"
    topics = ("machine-learning", "logic-synthesis", "header-only")
    package_type = "header-library"
    settings = "os", "arch", "compiler", "build_type"
    options = {"training": [True, False]}
    default_options = {"training": True}
    no_copy_source = True

    @property
    def _root(self):
        return os.path.join(self.recipe_folder, "..", "..")

    def set_version(self):
        header = load(self, os.path.join(self._root, "include", "dlgn", "core", "version.hpp"))
        self.version = re.search(r'version = "([0-9.]+)"', header).group(1)

    def export_sources(self):
        copy(self, "include/dlgn/*.hpp", self._root, self.export_sources_folder)
        copy(self, "LICENSE", self._root, self.export_sources_folder)

    def requirements(self):
        self.requires("xsimd/[>=8.1]", transitive_headers=True)
        if self.options.training:
            self.requires("eigen/[>=3.4]", transitive_headers=True)

    def package_id(self):
        self.info.settings.clear()

    def validate(self):
        check_min_cppstd(self, 20)

    def package(self):
        copy(self, "*.hpp", os.path.join(self.source_folder, "include"), os.path.join(self.package_folder, "include"))
        copy(self, "LICENSE", self.source_folder, os.path.join(self.package_folder, "licenses"))

    def package_info(self):
        self.cpp_info.set_property("cmake_file_name", "dlgn")
        inference = self.cpp_info.components["inference"]
        inference.set_property("cmake_target_name", "dlgn::inference")
        inference.set_property("pkg_config_name", "dlgn-inference")
        inference.requires = ["xsimd::xsimd"]
        inference.bindirs = inference.libdirs = []
        if self.settings.get_safe("os") in ("Linux", "FreeBSD"):
            inference.system_libs = ["pthread"]
        if self.options.training:
            training = self.cpp_info.components["training"]
            training.set_property("cmake_target_name", "dlgn::dlgn")
            training.set_property("pkg_config_name", "dlgn")
            training.requires = ["inference", "eigen::eigen"]
            training.bindirs = training.libdirs = []
