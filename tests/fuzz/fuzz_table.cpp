// libFuzzer target: any bytes as a table, and again with the table's own columns; what is read must be sound.
// The last byte says with which options.

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include <dlgn/core/error.hpp>
#include <dlgn/data/fit_encoder.hpp>
#include <dlgn/data/read_table.hpp>

namespace {

dlgn::table_params params_of(unsigned choice) {
    dlgn::table_params params;
    if ((choice & 1U) != 0)
        params.categories = {"2"};
    if ((choice & 2U) != 0)
        params.label = "1";
    if ((choice & 4U) != 0)
        params.header = (choice & 8U) != 0;
    if ((choice & 16U) != 0)
        params.leave_out = {"-2"};
    if ((choice & 32U) != 0) {
        params.label_map = {{"1", "one"}};
        params.other_labels = "another";
    }
    if ((choice & 64U) != 0)
        params.missing.emplace_back("none");
    return params;
}

void require(bool holds) {
    if (!holds)
        std::abort();
}

void check_values(const dlgn::table& table) {
    require(table.values.size() == table.rows * table.columns() && table.labels.size() == table.rows);
    for (const std::uint8_t label : table.labels)
        require(label < table.classes());
    for (std::size_t i = 0; i < table.values.size(); ++i) {
        const auto& column = table.schema.columns[i % table.columns()];
        require(!column.is_category() || !(table.values[i] >= static_cast<double>(column.categories.size())));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    // A line end, as most tables have it at their end, means no options.
    const unsigned choice = size == 0 || data[size - 1] == '\n' ? 0 : data[size - 1];
    try {
        const dlgn::table table = dlgn::parse_table(text, "fuzz", params_of(choice));
        check_values(table);
        const dlgn::table again = dlgn::parse_table(text, "fuzz", table.schema, {.drop_unseen = true});
        require(again.rows <= table.rows + 1);
        if (again.rows == table.rows) {
            require(again.labels == table.labels);
            for (std::size_t i = 0; i < table.values.size(); ++i)
                require(table.values[i] == again.values[i] ||
                        (table.values[i] != table.values[i] && again.values[i] != again.values[i]));
        }
        const dlgn::encoder encoder = dlgn::fit_encoder(table, {.feature_bits = 3, .bits = 20});
        require(dlgn::encode(table, encoder).inputs.rows() == table.rows);
    } catch (const dlgn::error&) {
    }
    return 0;
}
