# What zsh completes: zsh -f complete.zsh FOLDER_OF_FUNCTIONS LINE...
# A match a line, and `== end ==` after those of each line. zsh completes in a terminal only: in one of its own.
zmodload zsh/zpty
folder=$1 support=${0:A:h}; shift
heard() { local part all; while [[ $all != *"$1"* ]] && zpty -r inner part; do all+=$part; done; print -r -- $all }
zpty inner zsh -f -i
zpty -w inner "stty -echo; PS1=; fpath=($folder \$fpath); . $support/complete-inner.zsh"
heard '== ready ==' >/dev/null
for line in "$@"; do
	zpty -w -n inner "$line"$'\t'
	heard '== end ==' | while IFS= read -r row; do
		[[ $row == *'match '* ]] && print -r -- ${${row##*match }%$'\r'}
	done
	print '== end =='
	zpty -w -n inner $'\C-u'
done
zpty -d inner
