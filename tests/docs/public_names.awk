# The names of namespace dlgn in Doxygen's tag file.
/<compound kind="namespace">/ { inside = 1 }
/<\/compound>/ { inside = 0 }
inside && /<(class|concept)[ >]/ { gsub(/.*dlgn::|<.*/, ""); if ($0 != "" && $0 !~ /::/) print }
inside && /^ *<member / { member = 1 }
inside && member && /<name>/ { gsub(/.*<name>|<\/name>.*/, ""); print; member = 0 }
