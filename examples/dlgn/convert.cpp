// dlgn convert: a model as source code, or for other tools.

#include <array>
#include <filesystem>
#include <iostream>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include <dlgn/circuit/file.hpp>
#include <dlgn/circuit/head.hpp>
#include <dlgn/circuit/simplify.hpp>
#include <dlgn/classifier/classifier.hpp>
#include <dlgn/classifier/file.hpp>
#include <dlgn/classifier/with_encoder.hpp>
#include <dlgn/core/error.hpp>
#include <dlgn/export/aiger.hpp>
#include <dlgn/export/blif.hpp>
#include <dlgn/export/c_classifier.hpp>
#include <dlgn/export/cpp_classifier.hpp>
#include <dlgn/export/dot.hpp>
#include <dlgn/export/rtl.hpp>
#include <dlgn/netlist/verilog.hpp>

#include "../support/results.hpp"
#include "../support/validators.hpp"
#include "command.hpp"
#include "ports.hpp"

namespace program {

namespace {

struct convert_command {
    std::string model;
    std::string out;
    std::string name = "classifier";
    std::string values = "double";
    std::string part = "whole";
    std::string ports = "auto";
    std::string outputs = "label";
    std::string style = "gates";
    std::vector<std::string> registers;
};

/// The stages of a classifier's Verilog, as they are called in an option.
const std::map<std::string, bool dlgn::rtl_registers::*> stages = {
    {"inputs", &dlgn::rtl_registers::inputs}, {"bits", &dlgn::rtl_registers::bits},
    {"votes", &dlgn::rtl_registers::votes},   {"sums", &dlgn::rtl_registers::sums},
    {"label", &dlgn::rtl_registers::label},
};

wired_circuit wired_as(const dlgn::classifier& model, const convert_command& o) {
    return wire(model, {.ports = o.ports, .classes = o.outputs == "classes", .votes = o.part == "gates"});
}

dlgn::circuit whole_or_gates(const wired_circuit& wired, const convert_command& o) {
    return dlgn::simplify(o.part == "whole"
                              ? dlgn::with_head(wired.circuit, {.one_hot = o.outputs == "classes"})
                              : wired.circuit);
}

/// The circuit that is asked for, with the names of its inputs and outputs.
dlgn::named_circuit choose_circuit(const dlgn::classifier& model, const convert_command& o) {
    const wired_circuit wired = wired_as(model, o);
    const dlgn::verilog_params names = wired.names(o.name);
    const dlgn::circuit circuit = whole_or_gates(wired, o);
    return {circuit, dlgn::detail::input_names_of(names, circuit.inputs()),
            dlgn::detail::output_names_of(names, circuit.outputs().size())};
}

void write_verilog(const std::filesystem::path& out, const dlgn::classifier& model,
                   const convert_command& o) {
    const wired_circuit wired = wired_as(model, o);
    if (o.style == "rtl") {
        dlgn::rtl_params rtl{.names = wired.names(o.name), .formats = wired.formats};
        for (const std::string& stage : o.registers)
            rtl.registers.*stages.at(stage) = true;
        dlgn::write_rtl(out, wired.model, rtl);
    } else {
        dlgn::write_behavioural_verilog(out, whole_or_gates(wired, o), wired.names(o.name));
    }
}

/// Options that would do nothing for a format, called by its ending, are mistakes.
void check_meaning(const CLI::App& app, const std::string& kind) {
    const bool is_circuit =
        kind == ".v" || kind == ".blif" || kind == ".aig" || kind == ".aag" || kind == ".dot";
    support::require_meaning(app, "--values", kind == ".c", "but for C");
    for (const char* const name : {"--part", "--ports", "--outputs"})
        support::require_meaning(app, name, is_circuit, "but for Verilog, BLIF, AIGER and graphs");
    support::require_meaning(app, "--name",
                             kind != ".aig" && kind != ".aag" && kind != ".dot" && kind != ".dlgn",
                             "for a format that has no name");
}

void run_convert(const convert_command& o, const CLI::App& app) {
    support::require_other_file(o.out, std::array{o.model});
    const dlgn::classifier model = dlgn::read_classifier(o.model);
    const std::filesystem::path out = o.out;
    const std::string kind = out.extension().string();
    check_meaning(app, kind);
    if (o.style == "rtl" && (kind != ".v" || o.part != "whole"))
        throw dlgn::argument_error("--style", o.style, "is of whole classifiers as Verilog only");
    if (!o.registers.empty() && o.style != "rtl")
        throw dlgn::argument_error("--registers", o.registers.front(), "needs --style rtl");
    if (kind == ".c") {
        const auto values = o.values == "double"  ? dlgn::c_value::float64
                            : o.values == "float" ? dlgn::c_value::float32
                                                  : dlgn::c_value::uint8;
        dlgn::write_c(out, model, {.name = o.name, .values = values});
    } else if (kind == ".hpp" || kind == ".h") {
        dlgn::write_cpp(out, model, {.name = o.name});
    } else if (kind == ".blif") {
        dlgn::write_blif(out, choose_circuit(model, o), o.name);
    } else if (kind == ".aig" || kind == ".aag") {
        dlgn::write_aiger(out, choose_circuit(model, o), kind == ".aig");
    } else if (kind == ".dot") {
        dlgn::write_dot(out, choose_circuit(model, o));
    } else if (kind == ".v") {
        write_verilog(out, model, o);
    } else if (kind == ".dlgn") {
        dlgn::write_classifier(out, model);
    } else {
        throw dlgn::file_error(
            o.out, "has an ending that says no format: .c, .h or .hpp, .v, .blif, .aig, .aag, .dot "
                   "or .dlgn");
    }
    std::cout << "wrote " << o.out << '\n';
}

} // namespace

void add_convert(CLI::App& app, action& chosen) {
    auto* const command =
        app.add_subcommand("convert", "Write a model as C, C++, Verilog, BLIF, AIGER or a graph");
    const auto o = std::make_shared<convert_command>();
    command->add_option("model", o->model, "Model, a .dlgn file")->required();
    command
        ->add_option(
            "--out", o->out,
            "File to write; its ending is the format: .c (C99), .h or .hpp (C++20), .v (Verilog without "
            "cells), .blif, .aig, .aag, .dot, .dlgn")
        ->required();
    command->add_option("--name", o->name, "Of what the file defines")->capture_default_str();
    command->add_option("--values", o->values, "Type of raw values in C: double, float or uint8")
        ->check(CLI::IsMember({"double", "float", "uint8"}))
        ->capture_default_str();
    command
        ->add_option("--part", o->part,
                     "For Verilog, BLIF, AIGER and graphs: whole, with the class sums and the choice of the "
                     "highest, or "
                     "gates, without them")
        ->check(CLI::IsMember({"whole", "gates"}))
        ->capture_default_str();
    command
        ->add_option("--style", o->style,
                     "Of Verilog: gates, all of it, or rtl, for FPGAs: comparisons of values, additions and "
                     "registers, which synthesis builds")
        ->check(CLI::IsMember({"gates", "rtl"}))
        ->capture_default_str();
    command
        ->add_option("--registers", o->registers,
                     "With --style rtl, stages that end in registers, with commas between: inputs, bits (of "
                     "the encoder), votes, sums, label")
        ->delimiter(',')
        ->check(CLI::IsMember(stages));
    add_ports_option(*command, o->ports);
    add_outputs_option(*command, o->outputs);
    command->callback([o, command, &chosen] { chosen = [o, command] { run_convert(*o, *command); }; });
}

} // namespace program
