package mrz

// wordOf returns the word of a value of one of the package's enumerations, "" for
// a value that it does not have.
func wordOf[T ~uint8](words []string, v T) string {
	if int(v) >= len(words) {
		return ""
	}
	return words[v]
}
