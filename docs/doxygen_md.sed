# Pages as Doxygen 1.9.4 understands them: links to headings lead to their page, those to files that are no pages to
# nowhere; code of no language is text.
s/\[\([^]]*\)\](#[^)]*)/\1/g
s/\(](\([^)#]*\.md\)\)#[^)]*)/\1)/g
s/!\{0,1\}\[\([^]]*\)\](\([^):]*\.\(cpp\|hpp\|sh\|rb\|awk\)\|[^):.]*\|\(\.\.\/\)*\(tests\|packaging\|bench\|examples\)\/[^)]*\|LICENSE\))/\1/g
s/^```\(output\|sh\)$/```unparsed/
