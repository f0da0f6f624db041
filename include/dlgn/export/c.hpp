#pragma once

/// \file
/// A circuit as freestanding C99.

#include <filesystem>
#include <ostream>
#include <string>

#include <dlgn/circuit/circuit.hpp>

namespace dlgn {

/// What `write_c` of a circuit calls things.
struct c_params {
    /// Prefix of everything the file defines.
    std::string name = "classifier";
    /// Samples that are evaluated together: bits of the word type, 8, 16, 32 or 64.
    unsigned word_bits = 64;
};

/// Writes `source`, simplified, as one file of C99 that needs no library, only `<stdint.h>`. With the name
/// `classifier` it defines
/// - `classifier_word`, an unsigned type; bit s of a word belongs to sample s;
/// - `void classifier_evaluate(const classifier_word *in, classifier_word *out)`: the outputs from the
/// inputs,
///   one word each;
/// and if the circuit has classes
/// - `void classifier_classify(const classifier_word *in, classifier_word *labels)`: bit b of the labels in
///   `labels[b]`; the highest score, the lowest label among equals;
/// - `unsigned classifier_classify_one(const unsigned char *bits)`: the label of one sample, whose bit i is
///   bit i % 8 of byte i / 8;
/// and the sizes as the constants `classifier_inputs`, `_outputs`, `_classes`, `_label_bits`. Values live on
/// the stack: a word for each gate and each output, at most. Throws `argument_error` for a name that is none
/// in C, a word size that is not 8, 16, 32 or 64, or more than 256 classes.
void write_c(std::ostream& out, const circuit& source, const c_params& params = {});

/// The same to a file, all or nothing. Throws also `file_error`.
void write_c(const std::filesystem::path& path, const circuit& source, const c_params& params = {});

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/export/impl/c.hpp>
#endif
