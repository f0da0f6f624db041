// libFuzzer target: any bytes as a table, and again with the table's own columns; what is read must be sound.

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include <dlgn/data/fit_encoder.hpp>
#include <dlgn/data/read_table.hpp>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    try {
        const dlgn::table table = dlgn::parse_table(text, "fuzz");
        if (table.values.size() != table.rows * table.columns() || table.labels.size() != table.rows)
            std::abort();
        for (const std::uint8_t label : table.labels)
            if (label >= table.classes())
                std::abort();
        for (std::size_t i = 0; i < table.values.size(); ++i) {
            const auto& column = table.schema.columns[i % table.columns()];
            if (column.is_category() && table.values[i] >= static_cast<double>(column.categories.size()))
                std::abort();
        }
        const dlgn::table again = dlgn::parse_table(text, "fuzz", table.schema, {.drop_unseen = true});
        if (again.rows > table.rows + 1)
            std::abort();
        const dlgn::encoder encoder = dlgn::fit_encoder(table, {.feature_bits = 3, .bits = 20});
        if (dlgn::encode(table, encoder).inputs.rows() != table.rows)
            std::abort();
    } catch (const dlgn::error&) {
    }
    return 0;
}
