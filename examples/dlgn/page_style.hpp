#pragma once

/// \file
/// How the report's page looks.

#include <string>

#include "../support/svg.hpp"

namespace program {

/// Up to the body of a page: light or dark as the reader has it, one column on a telephone.
[[nodiscard]] inline std::string page_head(const std::string& title) {
    return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
           "<meta name=\"color-scheme\" content=\"light dark\">\n<title>" +
           support::escape_html(title) +
           "</title>\n<style>\n"
           ":root{--paper:#fff;--ink:#222;--faint:#e4e4e4;--note:#555;--right:#2a7;--wrong:#d55;--image:#"
           "eef3ee;"
           "--marked:#ffd9d9}\n"
           "@media(prefers-color-scheme:dark){:root{--paper:#16181b;--ink:#e6e6e6;--faint:#33373c;--note:#"
           "a5a9ae;"
           "--right:#3b8;--wrong:#e66;--image:#22302a;--marked:#5a2a2a}}\n"
           "body{font:15px/1.5 "
           "system-ui,sans-serif;color:var(--ink);background:var(--paper);max-width:1180px;"
           "margin:24px auto;padding:0 16px}\nh1{font-size:24px;margin:0}h2{font-size:17px;margin:28px 0 "
           "8px}\n"
           "table{border-collapse:collapse}td,th{padding:3px 14px 3px 0;border-bottom:1px solid var(--faint);"
           "text-align:left;vertical-align:top;font-weight:normal}\n"
           "td+td{font-variant-numeric:tabular-nums}\n"
           ".wide{overflow-x:auto}.confusion td,.confusion th{padding:3px 7px;text-align:right}"
           ".hit{background:color-mix(in srgb,var(--right) calc(var(--share)*100%),transparent)}"
           ".miss{background:color-mix(in srgb,var(--wrong) calc(var(--share)*100%),transparent)}\n"
           ".row{display:flex;flex-wrap:wrap;gap:28px}.row>div{min-width:0;max-width:100%}"
           ".images{display:flex;flex-wrap:wrap;gap:10px}\n"
           "svg{max-width:100%;height:auto}svg text{font:12px system-ui,sans-serif;fill:var(--ink)}"
           ".grid{stroke:var(--faint)}.ink{fill:var(--ink)}.right{fill:var(--image)}.wrong{fill:var(--marked)"
           "}\n"
           ".note{color:var(--note);max-width:820px}code{font-size:13px;overflow-wrap:anywhere}\n"
           "@media(max-width:500px){body{font-size:14px;padding:0 10px;margin:12px "
           "auto}td,th{padding-right:8px}"
           ".row>div{overflow-x:auto}.row svg{max-width:none;width:520px}}\n"
           "</style></head><body>\n";
}

} // namespace program
