package mrz

// Reason is why a repair changes a character.
type Reason uint8

// The reasons.
const (
	NoReason      Reason = iota
	DigitPlace           // a letter where only a digit can stand
	LetterPlace          // a digit where only a letter can stand
	ReadAsLetter         // a digit read as a letter, where both can stand
	FillerRead           // a filler read as another character
	ReadAsFiller         // a digit read as a filler
	Computed             // a character that cannot stand there; what does follows from the check digits
	Witnessed            // an independent witness reads it so
	DigitMisread         // a check digit read as another digit
	LostFiller           // a filler that the line lacks
	SurplusFiller        // a filler that the line has too many
)

// String says the reason in words, "" for NoReason.
func (r Reason) String() string {
	return wordOf([]string{
		"",
		"a letter where only a digit can stand",
		"a digit where only a letter can stand",
		"a digit read as a letter",
		"a filler read as another character",
		"a digit read as a filler",
		"a character that cannot stand there, computed from the check digits",
		"as an independent witness reads it",
		"a check digit read as another digit",
		"a filler that was lost",
		"a filler too many",
	}, r)
}
