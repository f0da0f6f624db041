#include <initializer_list>
#include <string_view>

#include <doctest/doctest.h>

#include <dlgn/data/value_form.hpp>

using dlgn::detail::form_of;
using dlgn::detail::value_form;

namespace {

void check(value_form form, std::initializer_list<std::string_view> texts, bool comma = false) {
    for (const std::string_view text : texts) {
        CAPTURE(text);
        CHECK(name_of(form_of(text, comma)) == name_of(form));
    }
}

} // namespace

TEST_CASE("value_form: numbers as a table has them") {
    check(value_form::number, {"1", "-2.5", "+1e6", ".5", "5.", "inf", "20240131", "1.234"});
    check(value_form::number, {"1,5", "1,234"}, true);
}

TEST_CASE("value_form: numbers as people write them") {
    check(value_form::thousands,
          {"1,234", "-1,234", "12,345.6", "1,234,567", "1 234", "1'234.50", "1.234.567", "1.234,56",
           "1\xc2\xa0"
           "234"});
    check(value_form::comma, {"1,5", "-0,25", "1234,567", "1 234,5", "1,2345"});
    check(value_form::percentage, {"12%", "12 %", "-0.5 %", "1,5%", "+3%"});
    check(value_form::money, {"$5", "$ 1,234.50", "-$5", "5 \xe2\x82\xac",
                              "\xc2\xa3"
                              "9.99",
                              "1,000 usd", "EUR 7"});
    check(value_form::unit, {"12 kg", "5km", "60 km/h",
                             "-3.5 \xc2\xb0"
                             "C",
                             "70 m2", "1,200 rpm"});
}

TEST_CASE("value_form: dates and times") {
    check(value_form::date, {"2024-01-31", "2024/1/31", "2024.01.31", "2024-01", "31.1.2024", "1/31/24",
                             "31-12-2024", "31 Jan 2024", "31-JAN-24", "Jan 31, 2024", "January 31 2024",
                             "31. January 2024", "Dec 5", "5 Dec", "2024-01-31 12:30", "2024-01-31T12:30:59Z",
                             "2024-01-31T12:30:59.123+01:00", "31.1.2024, 12:30", "1/31/2024 1:05:00 PM"});
    check(value_form::time, {"12:30", "1:05:59", "12:30:59.25", "1:05 pm", "120:00", "12:30+0100"});
}

TEST_CASE("value_form: texts") {
    check(value_form::other, {"",           "x",         "red",        "12 apples a day",
                              "1,2,3",      "1,23,456",  "12 34",      "2024-13-01",
                              "2024-01-32", "32.1.2024", "1.2.3",      "192.168.0.1",
                              "2024-01-1x", "12:60",     "12:3",       "-",
                              "$",          "$x",        "%",          "3fae12",
                              "A-17",       "2024-Q1",   "1-800-5555", "tcp",
                              "221B Road",  "May",       "(1)",        "12 % of it",
                              "1..2"});
}

TEST_CASE("value_form: any text at all") { // no text is too short for what is looked for in it
    for (const std::string_view whole : {"2024-01-31T12:30:59.123+01:00", "$ 1,234.50", "Jan 31, 2024",
                                         "31. January 2024", "1'234,5 km/h", "12:30:59.25 pm"})
        for (std::size_t first = 0; first < whole.size(); ++first)
            for (std::size_t count = 0; first + count <= whole.size(); ++count)
                static_cast<void>(form_of(whole.substr(first, count), count % 2 == 0));
}
