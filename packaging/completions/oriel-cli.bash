# SPDX-FileCopyrightText: 2026 The Oriel authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of oriel-cli for bash. Kept in step with --help by tests/e2e/cli/test_help.py.

_oriel_cli() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command=${COMP_WORDS[1]} action=${COMP_WORDS[2]}
    local target='--provider --base-url --model --api-key-env --header --timeout --retries'
    local generation='--system --temperature --top-p --max-tokens --stop --seed --reasoning --json-schema --patch'
    local setup='--kind --preset --base-url --model --header --query --patch --proxy --ca-file --client-cert --client-key --fingerprint --deployment --api-version --token-place --send-referer'
    local words=''
    COMPREPLY=()
    if ((COMP_CWORD == 1)); then
        mapfile -t COMPREPLY < <(compgen -W 'ask chat batch conversations docs usage models tokens providers keys config help --help --version' -- "$current")
        return
    fi
    case $previous in
        --docs | --file | --image | --tokenizer | --output | --queries | --json-schema | --ca-file | --client-cert | --client-key)
            compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <(compgen -f -- "$current")
            return
            ;;
        --token-place) words='header query first-message' ;;
        --provider | --kind) words='openai openai-responses anthropic gemini ollama azure openai-compatible websocket offline' ;;
        --conversation) words='new last' ;;
        --reasoning) words='none minimal low medium high' ;;
        --by) words='day model provider feature conversation' ;;
        --since) words='today yesterday' ;;
        --role) words='user assistant system tool' ;;
        --format) words='json md html pdf' ;;
        --api-key-env)
            mapfile -t COMPREPLY < <(compgen -e -- "$current")
            return
            ;;
    esac
    if [[ -z $words ]]; then
        case $command in
            ask) words="$target $generation --docs --collection --file --image --conversation --no-stream --json --events --help" ;;
            chat) words="$target $generation --conversation --no-history --help" ;;
            batch) words="$target $generation -j --jobs --help" ;;
            conversations)
                case $action in
                    list) words='--archived --deleted --folder --tag --limit --json --help' ;;
                    show) words='last --json --help' ;;
                    search) words='--role --model --from --until --tag --code --limit --json --help' ;;
                    edit) words='last --title --pin --unpin --archive --unarchive --folder --tag --close --reopen --help' ;;
                    export) words='last --all --format --output --help' ;;
                    delete) words='--now --help' ;;
                    backups) words='--json --help' ;;
                    retention) words='list set unset --help' ;;
                    *) words='--help' ;;
                esac
                ((COMP_CWORD == 2)) && words='list show search edit export import delete undelete backup backups restore check retention --help'
                ;;
            docs)
                case $action in
                    add) words='--collection --include --exclude --no-ignore --max-size --json --help' ;;
                    list | status) words='--collection --json --help' ;;
                    remove | watch) words='--collection --help' ;;
                    reindex) words='--collection --changed --json --help' ;;
                    text) words='--json --help' ;;
                    search) words='-k --collection --queries --explain --json --help' ;;
                    eval) words='-k --collection --json --help' ;;
                    *) words='--help' ;;
                esac
                ((COMP_CWORD == 2)) && words='add list status remove reindex text search watch eval --help'
                ;;
            usage) words='--since --by --json --csv --help' ;;
            models) words="$target --json --help" ;;
            tokens) words='--provider --model --tokenizer --special --json --help' ;;
            providers)
                case $action in
                    add) words="$setup --help" ;;
                    *) words="$target --help" ;;
                esac
                ((COMP_CWORD == 2)) && words="list presets add remove test $words"
                ;;
            keys)
                words='--help'
                ((COMP_CWORD == 2)) && words="set list use remove $words"
                ;;
            config)
                words='--help'
                ((COMP_CWORD == 2)) && words="get set unset path $words"
                ;;
            help) words='ask chat batch conversations docs usage models tokens providers keys config' ;;
        esac
        local files=''
        [[ $command == batch ]] && files=yes
        [[ $command == conversations && ($action == import || $action == restore) ]] && ((COMP_CWORD > 2)) && files=yes
        [[ $command == docs && ($action == add || $action == remove || $action == text) ]] && ((COMP_CWORD > 2)) && files=yes
        if [[ -n $files && $current != -* ]]; then
            compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <(compgen -f -- "$current")
            return
        fi
    fi
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
}

complete -F _oriel_cli oriel-cli
