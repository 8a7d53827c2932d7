# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of oriel-cli for fish. Kept in step with --help by tests/e2e/cli/test_help.py.

complete -c oriel-cli -f
complete -c oriel-cli -n __fish_use_subcommand -a ask -d "Ask one question"
complete -c oriel-cli -n __fish_use_subcommand -a chat -d "A conversation in the terminal"
complete -c oriel-cli -n __fish_use_subcommand -a batch -d "Answer many prompts at once"
complete -c oriel-cli -n __fish_use_subcommand -a conversations -d "Show, find and keep what was said"
complete -c oriel-cli -n __fish_use_subcommand -a docs -d "Read documents in, and find passages in them"
complete -c oriel-cli -n __fish_use_subcommand -a usage -d "Show what it cost and how long it took"
complete -c oriel-cli -n __fish_use_subcommand -a models -d "List a provider's models"
complete -c oriel-cli -n __fish_use_subcommand -a tokens -d "Count the tokens of a text"
complete -c oriel-cli -n __fish_use_subcommand -a providers -d "Show, set up and test providers"
complete -c oriel-cli -n __fish_use_subcommand -a keys -d "Keep the keys of providers"
complete -c oriel-cli -n __fish_use_subcommand -a config -d "Show and change the settings"
complete -c oriel-cli -n __fish_use_subcommand -a help -d "Show help"
complete -c oriel-cli -n __fish_use_subcommand -s v -l version -d "Show the version"
complete -c oriel-cli -s h -l help -d "Show help"
complete -c oriel-cli -n '__fish_seen_subcommand_from providers; and not __fish_seen_subcommand_from list presets add remove test' -a 'list presets add remove test'
complete -c oriel-cli -n '__fish_seen_subcommand_from conversations; and not __fish_seen_subcommand_from list show search edit export import delete undelete backup backups restore check retention' -a 'list show search edit export import delete undelete backup backups restore check retention'
complete -c oriel-cli -n '__fish_seen_subcommand_from docs; and not __fish_seen_subcommand_from add list status remove reindex text search watch eval' -a 'add list status remove reindex text search watch eval'
complete -c oriel-cli -n '__fish_seen_subcommand_from keys; and not __fish_seen_subcommand_from set list use remove' -a 'set list use remove'
complete -c oriel-cli -n '__fish_seen_subcommand_from config; and not __fish_seen_subcommand_from get set unset path' -a 'get set unset path'

complete -c oriel-cli -n '__fish_seen_subcommand_from ask chat batch models tokens; or __fish_seen_subcommand_from providers; and not __fish_seen_subcommand_from add' -l provider -r -a 'openai openai-responses anthropic gemini ollama azure openai-compatible websocket offline' -d "Who answers"
complete -c oriel-cli -n '__fish_seen_subcommand_from ask chat batch models; or __fish_seen_subcommand_from providers; and not __fish_seen_subcommand_from add' -l base-url -r -d "Address of the provider"
complete -c oriel-cli -n '__fish_seen_subcommand_from ask chat batch models tokens; or __fish_seen_subcommand_from providers; and not __fish_seen_subcommand_from add' -l model -r -d "Model that answers"
complete -c oriel-cli -n '__fish_seen_subcommand_from ask chat batch models; or __fish_seen_subcommand_from providers; and not __fish_seen_subcommand_from add' -l api-key-env -r -d "Environment variable that holds the key"
complete -c oriel-cli -n '__fish_seen_subcommand_from ask chat batch models; or __fish_seen_subcommand_from providers; and not __fish_seen_subcommand_from add' -l header -r -d "Header to send as well"
complete -c oriel-cli -n '__fish_seen_subcommand_from ask chat batch models; or __fish_seen_subcommand_from providers; and not __fish_seen_subcommand_from add' -l timeout -r -d "Seconds to wait for the first byte, and between bytes"
complete -c oriel-cli -n '__fish_seen_subcommand_from ask chat batch models; or __fish_seen_subcommand_from providers; and not __fish_seen_subcommand_from add' -l retries -r -d "How often to try again"

complete -c oriel-cli -n '__fish_seen_subcommand_from ask chat batch' -l system -r -d "Instructions before the conversation"
complete -c oriel-cli -n '__fish_seen_subcommand_from ask chat batch' -l temperature -r -d "How freely to choose words"
complete -c oriel-cli -n '__fish_seen_subcommand_from ask chat batch' -l top-p -r -d "Share of likely words to choose from"
complete -c oriel-cli -n '__fish_seen_subcommand_from ask chat batch' -l max-tokens -r -d "Longest answer, in tokens"
complete -c oriel-cli -n '__fish_seen_subcommand_from ask chat batch' -l stop -r -d "End the answer at this text"
complete -c oriel-cli -n '__fish_seen_subcommand_from ask chat batch' -l seed -r -d "Number that makes answers repeatable"
complete -c oriel-cli -n '__fish_seen_subcommand_from ask chat batch' -l reasoning -r -a 'none minimal low medium high' -d "How much to think first"
complete -c oriel-cli -n '__fish_seen_subcommand_from ask chat batch' -l json-schema -r -F -d "Hold the answer to this JSON schema"
complete -c oriel-cli -n '__fish_seen_subcommand_from ask chat batch' -l patch -r -d "JSON merge patch on the body"

complete -c oriel-cli -n '__fish_seen_subcommand_from ask' -l docs -r -F -d "Answer from this file or folder, and cite it"
complete -c oriel-cli -n '__fish_seen_subcommand_from ask' -l collection -r -d "Answer from this collection of documents"
complete -c oriel-cli -n '__fish_seen_subcommand_from ask' -l file -r -F -d "Document to answer from"
complete -c oriel-cli -n '__fish_seen_subcommand_from ask' -l image -r -F -d "Image to look at"
complete -c oriel-cli -n '__fish_seen_subcommand_from ask' -l conversation -r -a 'new last' -d "Keep the turn in this conversation"
complete -c oriel-cli -n '__fish_seen_subcommand_from chat' -l conversation -r -a 'last' -d "Go on with this conversation"
complete -c oriel-cli -n '__fish_seen_subcommand_from chat' -l no-history -d "Keep nothing of what is said"
complete -c oriel-cli -n '__fish_seen_subcommand_from ask' -l no-stream -d "Ask for the answer in one piece"
complete -c oriel-cli -n '__fish_seen_subcommand_from ask' -l events -d "Print one JSON line for each event"

complete -c oriel-cli -n '__fish_seen_subcommand_from usage' -l since -r -a 'today yesterday' -d "Not older"
complete -c oriel-cli -n '__fish_seen_subcommand_from usage' -l by -r -a 'day model provider feature conversation' -d "What a line is of"
complete -c oriel-cli -n '__fish_seen_subcommand_from usage' -l csv -d "Print comma-separated values"

complete -c oriel-cli -n '__fish_seen_subcommand_from ask models usage tokens' -l json -d "Print one JSON object"

complete -c oriel-cli -n '__fish_seen_subcommand_from tokens' -F
complete -c oriel-cli -n '__fish_seen_subcommand_from tokens' -l tokenizer -r -F -d "Count with this file"
complete -c oriel-cli -n '__fish_seen_subcommand_from tokens' -l special -d "Count names of special tokens as one token each"

complete -c oriel-cli -n '__fish_seen_subcommand_from batch' -F
complete -c oriel-cli -n '__fish_seen_subcommand_from batch' -s j -l jobs -r -d "How many to answer at once"

complete -c oriel-cli -n '__fish_seen_subcommand_from providers; and __fish_seen_subcommand_from add' -l kind -r -a 'openai openai-responses anthropic gemini ollama azure openai-compatible websocket offline' -d "Protocol"
complete -c oriel-cli -n '__fish_seen_subcommand_from providers; and __fish_seen_subcommand_from add' -l preset -r -d "Known server"
complete -c oriel-cli -n '__fish_seen_subcommand_from providers; and __fish_seen_subcommand_from add' -l base-url -r -d "Address"
complete -c oriel-cli -n '__fish_seen_subcommand_from providers; and __fish_seen_subcommand_from add' -l model -r -d "Model when none is named"
complete -c oriel-cli -n '__fish_seen_subcommand_from providers; and __fish_seen_subcommand_from add' -l header -r -d "Header for every request"
complete -c oriel-cli -n '__fish_seen_subcommand_from providers; and __fish_seen_subcommand_from add' -l query -r -d "Item of every query"
complete -c oriel-cli -n '__fish_seen_subcommand_from providers; and __fish_seen_subcommand_from add' -l patch -r -d "JSON merge patch on every body"
complete -c oriel-cli -n '__fish_seen_subcommand_from providers; and __fish_seen_subcommand_from add' -l proxy -r -d "Proxy"
complete -c oriel-cli -n '__fish_seen_subcommand_from providers; and __fish_seen_subcommand_from add' -l ca-file -r -F -d "Certificate authority to trust as well"
complete -c oriel-cli -n '__fish_seen_subcommand_from providers; and __fish_seen_subcommand_from add' -l client-cert -r -F -d "Client certificate"
complete -c oriel-cli -n '__fish_seen_subcommand_from providers; and __fish_seen_subcommand_from add' -l client-key -r -F -d "Key of the client certificate"
complete -c oriel-cli -n '__fish_seen_subcommand_from providers; and __fish_seen_subcommand_from add' -l fingerprint -r -d "SHA-256 of the only certificate"
complete -c oriel-cli -n '__fish_seen_subcommand_from providers; and __fish_seen_subcommand_from add' -l deployment -r -d "Azure deployment"
complete -c oriel-cli -n '__fish_seen_subcommand_from providers; and __fish_seen_subcommand_from add' -l api-version -r -d "Azure API version"
complete -c oriel-cli -n '__fish_seen_subcommand_from providers; and __fish_seen_subcommand_from add' -l token-place -x -a "header query first-message" -d "Where a WebSocket gateway is told the key"
complete -c oriel-cli -n '__fish_seen_subcommand_from providers; and __fish_seen_subcommand_from add' -l send-referer -d "Tell OpenRouter that Oriel asks"

complete -c oriel-cli -n '__fish_seen_subcommand_from conversations; and __fish_seen_subcommand_from import restore' -F
complete -c oriel-cli -n '__fish_seen_subcommand_from conversations; and __fish_seen_subcommand_from show edit export' -a last
complete -c oriel-cli -n '__fish_seen_subcommand_from conversations; and __fish_seen_subcommand_from list show search backups' -l json -d "Print JSON"
complete -c oriel-cli -n '__fish_seen_subcommand_from conversations; and __fish_seen_subcommand_from list search' -l limit -r -d "At most so many"
complete -c oriel-cli -n '__fish_seen_subcommand_from conversations; and __fish_seen_subcommand_from list' -l archived -d "Those in the archive"
complete -c oriel-cli -n '__fish_seen_subcommand_from conversations; and __fish_seen_subcommand_from list' -l deleted -d "Those that can be had back"
complete -c oriel-cli -n '__fish_seen_subcommand_from conversations; and __fish_seen_subcommand_from list edit' -l folder -r -d "Folder"
complete -c oriel-cli -n '__fish_seen_subcommand_from conversations; and __fish_seen_subcommand_from list search edit' -l tag -r -d "Tag; edit adds with + and takes away with -"
complete -c oriel-cli -n '__fish_seen_subcommand_from conversations; and __fish_seen_subcommand_from search' -l role -r -a 'user assistant system tool' -d "Only what this one wrote"
complete -c oriel-cli -n '__fish_seen_subcommand_from conversations; and __fish_seen_subcommand_from search' -l model -r -d "Only answers of this model"
complete -c oriel-cli -n '__fish_seen_subcommand_from conversations; and __fish_seen_subcommand_from search' -l from -r -d "Not older"
complete -c oriel-cli -n '__fish_seen_subcommand_from conversations; and __fish_seen_subcommand_from search' -l until -r -d "Not newer"
complete -c oriel-cli -n '__fish_seen_subcommand_from conversations; and __fish_seen_subcommand_from search' -l code -d "Only with a block of code"
complete -c oriel-cli -n '__fish_seen_subcommand_from conversations; and __fish_seen_subcommand_from edit' -l title -r -d "Its title"
complete -c oriel-cli -n '__fish_seen_subcommand_from conversations; and __fish_seen_subcommand_from edit' -l pin -d "Keep it on top"
complete -c oriel-cli -n '__fish_seen_subcommand_from conversations; and __fish_seen_subcommand_from edit' -l unpin -d "No longer"
complete -c oriel-cli -n '__fish_seen_subcommand_from conversations; and __fish_seen_subcommand_from edit' -l archive -d "Put it into the archive"
complete -c oriel-cli -n '__fish_seen_subcommand_from conversations; and __fish_seen_subcommand_from edit' -l unarchive -d "Take it out"
complete -c oriel-cli -n '__fish_seen_subcommand_from conversations; and __fish_seen_subcommand_from edit' -l close -d "It is completed"
complete -c oriel-cli -n '__fish_seen_subcommand_from conversations; and __fish_seen_subcommand_from edit' -l reopen -d "It is not"
complete -c oriel-cli -n '__fish_seen_subcommand_from conversations; and __fish_seen_subcommand_from export' -l all -d "All of them"
complete -c oriel-cli -n '__fish_seen_subcommand_from conversations; and __fish_seen_subcommand_from export' -l format -r -a 'json md html pdf' -d "What it becomes"
complete -c oriel-cli -n '__fish_seen_subcommand_from conversations; and __fish_seen_subcommand_from export' -l output -r -F -d "File or folder"
complete -c oriel-cli -n '__fish_seen_subcommand_from conversations; and __fish_seen_subcommand_from delete' -l now -d "Really delete them"

complete -c oriel-cli -n '__fish_seen_subcommand_from docs; and __fish_seen_subcommand_from add remove text eval' -F
complete -c oriel-cli -n '__fish_seen_subcommand_from docs; and __fish_seen_subcommand_from add list status remove reindex search watch eval' -l collection -r -d "Collection"
complete -c oriel-cli -n '__fish_seen_subcommand_from docs; and __fish_seen_subcommand_from add list status reindex text search eval' -l json -d "Print JSON"
complete -c oriel-cli -n '__fish_seen_subcommand_from docs; and __fish_seen_subcommand_from add' -l include -r -d "Of folders, only files of this pattern"
complete -c oriel-cli -n '__fish_seen_subcommand_from docs; and __fish_seen_subcommand_from add' -l exclude -r -d "Of folders, no files of this pattern"
complete -c oriel-cli -n '__fish_seen_subcommand_from docs; and __fish_seen_subcommand_from add' -l no-ignore -d "Do not heed .gitignore files"
complete -c oriel-cli -n '__fish_seen_subcommand_from docs; and __fish_seen_subcommand_from add' -l max-size -r -d "Of folders, no larger files, in megabytes"
complete -c oriel-cli -n '__fish_seen_subcommand_from docs; and __fish_seen_subcommand_from reindex' -l changed -d "Only what has changed"
complete -c oriel-cli -n '__fish_seen_subcommand_from docs; and __fish_seen_subcommand_from search' -s k -r -d "At most so many passages"
complete -c oriel-cli -n '__fish_seen_subcommand_from docs; and __fish_seen_subcommand_from eval' -s k -r -d "How many places count"
complete -c oriel-cli -n '__fish_seen_subcommand_from docs; and __fish_seen_subcommand_from search' -l queries -r -F -d "Answer each line of this file"
complete -c oriel-cli -n '__fish_seen_subcommand_from docs; and __fish_seen_subcommand_from search' -l explain -d "Tell how the question was understood"
