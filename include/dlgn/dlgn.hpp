#pragma once

/// \file
/// The whole library, in the order in which data flows through it. Who needs a part includes that part's
/// umbrella; products that only classify include `<dlgn/inference.hpp>`, which needs neither Eigen nor
/// Liberty.

#include <dlgn/core/error.hpp>
#include <dlgn/core/file_lock.hpp>
#include <dlgn/core/version.hpp>

#include <dlgn/gate/op.hpp>
#include <dlgn/gate/relaxed.hpp>
#include <dlgn/gate/truth_table.hpp>
#include <dlgn/gate/word.hpp>

#include <dlgn/data.hpp>

#include <dlgn/train.hpp>

#include <dlgn/inference.hpp>

#include <dlgn/netlist.hpp>

#include <dlgn/analysis.hpp>

#include <dlgn/export/aiger.hpp>
#include <dlgn/export/blif.hpp>
#include <dlgn/export/c.hpp>
#include <dlgn/export/c_classifier.hpp>
#include <dlgn/export/cpp.hpp>
#include <dlgn/export/cpp_classifier.hpp>
#include <dlgn/export/dot.hpp>
#include <dlgn/export/rtl.hpp>
#include <dlgn/import/aiger.hpp>
#include <dlgn/import/blif.hpp>
