/** Why `date:` leaves so many articles out. */
export function undatedText(count: number): string {
	return count === 1 ? '1 article tells no full date' : `${count} articles tell no full date`;
}
