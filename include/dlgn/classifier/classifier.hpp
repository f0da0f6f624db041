#pragma once

/// \file
/// What is trained, saved, embedded, exported and laid out.

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include <dlgn/circuit/circuit.hpp>
#include <dlgn/encoder/encoder.hpp>

namespace dlgn {

/// An encoder, a circuit that reads its bits and scores classes, and the names of the classes and of what
/// they are classes of. A value type.
class classifier {
public:
    /// Throws `argument_error` unless the circuit has the encoder's bits as inputs, 1 to 256 classes, and a
    /// name for each of them, none twice.
    classifier(dlgn::encoder encoder, dlgn::circuit circuit, std::vector<std::string> class_names,
               std::string label_name = {});

    /// A circuit whose inputs are the raw features: bits, or numbers of which more than ½ is 1. Classes are
    /// called by their numbers. Throws `argument_error` unless it has 1 to 256 classes.
    explicit classifier(dlgn::circuit circuit)
        : classifier(bit_encoder(circuit.inputs()), circuit, numbered(circuit.classes())) {}

    /// What turns raw values into the circuit's inputs.
    [[nodiscard]] const dlgn::encoder& encoder() const& noexcept { return encoder_; }
    /// What scores the classes.
    [[nodiscard]] const dlgn::circuit& circuit() const& noexcept { return circuit_; }
    /// In the order of the circuit's groups: label i is called `class_names()[i]`.
    [[nodiscard]] std::span<const std::string> class_names() const& noexcept { return class_names_; }
    /// Such as the name of the table's column with the labels; empty if there is none.
    [[nodiscard]] const std::string& label_name() const& noexcept { return label_name_; }
    // Of a classifier that is about to go.
    void encoder() const&& = delete;
    void circuit() const&& = delete;
    void class_names() const&& = delete;
    void label_name() const&& = delete;

    /// Number of classes.
    [[nodiscard]] std::size_t classes() const noexcept { return circuit_.classes(); }
    /// Raw values of a row.
    [[nodiscard]] std::size_t features() const noexcept { return encoder_.features().size(); }

    friend bool operator==(const classifier&, const classifier&) = default;

    /// "0", "1", …: what classes are called that have no names.
    [[nodiscard]] static std::vector<std::string> numbered(std::size_t classes);

private:
    dlgn::encoder encoder_;
    dlgn::circuit circuit_;
    std::vector<std::string> class_names_;
    std::string label_name_;
};

} // namespace dlgn

#ifndef DLGN_COMPILED
#include <dlgn/classifier/impl/classifier.hpp>
#endif
