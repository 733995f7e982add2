# SPDX-License-Identifier: GPL-3.0-or-later
# What `doppinoctl --help` says, for other readers:
#   awk -v part=options|commands|grammar -f help.awk HELP
# options and commands are sections of the manual page, grammar is what the completion knows. All
# are made from the program's own words, so that they cannot say anything else.

function roff(text) {
    gsub(/\\/, "\\e", text)
    gsub(/-/, "\\-", text)
    return text
}

# Options and words of the language in bold, what stands for something else in italics.
function synopsis(text,    out, token) {
    out = ""
    while (match(text, /[A-Za-z0-9_-]+/)) {
        token = substr(text, RSTART, RLENGTH)
        out = out roff(substr(text, 1, RSTART - 1))
        out = out (token ~ /^[A-Z0-9_]+$/ ? "\\fI" : "\\fB") roff(token) "\\fR"
        text = substr(text, RSTART + RLENGTH)
    }
    return out roff(text)
}

function flush_entry() {
    if (head == "")
        return
    if (part == "grammar") {
        learn(head)
    } else {
        if (!(family in entries_of))
            families[++family_count] = family
        entries_of[family] = entries_of[family] ".TP\n" synopsis(head) "\n" \
            (body == "" ? "" : roff(body) "\n")
    }
    head = body = ""
}

function add(list, word) {
    return index(" " list " ", " " word " ") ? list : list (list == "" ? "" : " ") word
}

# "phones files list [KIND] | phones files add KIND FILE": one command for each alternative.
function learn(line,    count, pieces, i) {
    count = split(line, pieces, / \| /)
    for (i = 1; i <= count; ++i)
        learn_piece(pieces[i])
}

function learn_piece(piece,    count, words, i, path, borrowed) {
    gsub(/\[:PORT\]/, "", piece)
    gsub(/\|--/, " --", piece)
    borrowed = ""
    if (match(piece, / and the options of [a-z-]+/)) {
        borrowed = substr(piece, RSTART, RLENGTH)
        sub(/.* /, "", borrowed)
        piece = substr(piece, 1, RSTART - 1)
    }
    gsub(/[][]|\.\.\./, " ", piece)
    count = split(piece, words, " ")
    path = ""
    for (i = 1; i <= count && words[i] ~ /^[a-z][a-z|-]*$/; ++i)
        path = path (path == "" ? "" : " ") words[i]
    if (path == "") # the rest of an alternative within brackets
        path = last
    else
        last = path
    learn_words(path, words, i, count)
    if (borrowed != "") { # "gateway restore … and the options of upload"
        sub(/[^ ]*$/, borrowed, path)
        options_of[last] = options_of[last] " " options_of[path]
    }
}

function learn_words(path, words, i, count,    places, options) {
    places = places_of[path]
    options = options_of[path]
    for (; i <= count; ++i) {
        if (words[i] !~ /^--?[a-z]/) {
            if (!(path in known) && words[i] ~ /^[A-Za-z]/)
                places = places (places == "" ? "" : " ") words[i]
            continue
        }
        options = add(options, words[i] == "-o" ? "--output" : words[i])
        used[words[i] == "-o" ? "--output" : words[i]] = 1
        if (words[i + 1] != "" && (words[i] == "-o" || takes[words[i]])) {
            ++i
            if (words[i] ~ /^[a-z0-9]+\|/)
                choices[words[i - 1]] = words[i]
        }
    }
    if (!(path in known))
        order[++paths] = path
    known[path] = 1
    places_of[path] = places
    options_of[path] = options
}

function print_grammar(    i, alternatives, count, j, stem, name) {
    for (i = 1; i <= paths; ++i) {
        # "catalog providers|phones" is two commands with the same places.
        match(order[i], /[^ ]*$/)
        stem = substr(order[i], 1, RSTART - 1)
        count = split(substr(order[i], RSTART), alternatives, "|")
        for (j = 1; j <= count; ++j)
            print "command;" stem alternatives[j] ";" places_of[order[i]] ";" options_of[order[i]]
    }
    for (i = 1; i <= option_count; ++i) {
        name = option_names[i]
        print (name in used ? "option" : "common") ";" name ";" \
            (name in choices ? choices[name] : takes[name])
    }
}

# Their headings are in the language asked for; only their order is the same.
/^[^ ].*:$/ { flush_entry(); section = section == "" ? "options" : "commands"; next }
/^[^ ]/ { next }

section == "options" && /^  -/ {
    if (part == "options")
        flush_entry()
    text = substr($0, 3)
    at = match(text, /   */)
    entry = at ? substr(text, 1, at - 1) : text
    name = entry
    sub(/^-., /, "", name)
    argument = name
    sub(/^[^ ]* ?/, "", argument)
    sub(/ .*/, "", name)
    gsub(/[<>]/, "", argument)
    takes[name] = argument
    option_names[++option_count] = name
    if (part == "options") {
        head = entry
        gsub(/[<>]/, "", head)
        body = at ? substr(text, at) : ""
        sub(/^ */, "", body)
    }
    next
}
section == "options" && part == "options" && /^   / {
    sub(/^ */, "")
    body = body (body == "" ? "" : " ") $0
}

section == "commands" && part != "options" && /^  [a-z]/ {
    flush_entry()
    text = substr($0, 3)
    split(text, first, " ")
    family = first[1]
    at = match(text, /   *[a-zA-Z]/)
    head = at ? substr(text, 1, at - 1) : text
    sub(/ *$/, "", head)
    body = at ? substr(text, at) : ""
    sub(/^ */, "", body)
    next
}
section == "commands" && part != "options" && /^   / {
    sub(/^ */, "")
    if (part == "grammar" && /^[a-z]+ [a-z]+ \[--/) { # "each with [--trust FINGERPRINT]"
        flush_entry()
        learn(substr($0, index($0, "[")))
        next
    }
    rest = ""
    if (at = match($0, /   *[a-zA-Z]/)) {
        rest = substr($0, at)
        sub(/^ */, "", rest)
        $0 = substr($0, 1, at - 1)
    }
    if (/^(\[|-|\|)/) {
        head = head " " $0
        body = body (body == "" || rest == "" ? "" : " ") rest
    } else {
        body = body (body == "" ? "" : ". ") $0 (rest == "" ? "" : " " rest)
    }
}

END {
    flush_entry()
    if (part == "grammar")
        print_grammar()
    for (i = 1; i <= family_count; ++i)
        printf "%s%s", families[i] == "" ? "" : ".SS " families[i] "\n", entries_of[families[i]]
}
