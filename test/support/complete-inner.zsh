# In the shell that completes: says each match where it is added, and when a completion is over.
autoload -U compinit
compinit -D -u
compadd() {
	local -a added
	[[ ${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]] || {
		builtin compadd -O added "$@"
		local each
		for each in $added; do print -r -- "match $each"; done
	}
	builtin compadd "$@"
}
over() {
	print '== end =='
	# The line stays as it was typed, and zsh forgets its functions after each completion.
	compstate[list]='' compstate[insert]='' comppostfuncs=(over)
}
comppostfuncs=(over)
print '== ready =='
