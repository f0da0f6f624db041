# Headers for Doxygen: comparison member by member needs no words.
s/^ *friend \(constexpr \)\{0,1\}bool operator==(.*) \(noexcept \)\{0,1\}= default;$//
