package normalize

import (
	"math/bits"
	"strings"
)

// Note is the set of what there is to say about how a text was read: the rules
// that decided, what was repaired and what was left out. The zero Note is that of
// a text with one meaning.
type Note uint64

// The notes. Their order is the order of their words.
const (
	NoteMasked       Note = 1 << iota // characters are hidden: asterisks, or a row of the letter x
	NoteImpossible                    // of an Unreadable date: it has the form of one but names a day that does not exist
	NoteUnread                        // a name of which characters are masked or were not made out
	NoteNoLetter                      // a name without a letter
	NotePlaceholder                   // a word for a name that is not given
	NoteStrange                       // a character that no name or number is printed with
	NoteOtherName                     // a maiden or married name beside the name
	NoteTitle                         // a title or suffix beside the name
	NoteSurnameFirst                  // a comma divides surname and given names
	NoteFiller                        // fillers of a zone stand for blanks
	NoteCaption                       // the text is the caption of its field
	NoteUnspecified                   // the text says that nothing is stated
	NoteNotOfTheZone                  // a letter that the sex element of a zone cannot have
	NoteICAOLetter                    // a letter of Doc 9303 on a travel document
	NoteCountry                       // as the issuing country or the language has it
	NoteBoth                          // Doc 9303 and the country read the letter differently
	NoteNoCountry                     // a letter that means nothing without a country
	NotePair                          // the letter of Doc 9303 behind the national one decided
	NoteISO5218                       // a digit of ISO/IEC 5218
	NoteMisread                       // a word recognised in spite of wrong characters
	NoteUnlisted                      // a word that no table has, read as it is
	NoteCustomary                     // converted from feet, inches or pounds
	NoteNoUnit                        // a number without a unit
	NoteSpelling                      // an accent decided between countries
	NoteIssuer                        // the issuing country decided between countries
	NoteLanguage                      // the language of the text decided between countries
	NoteUsual                         // a word that usually means one of several countries
	NoteOtherPart                     // another part of the text decided between countries
	NoteUnreadPart                    // a part of the text says nothing
	NoteContradicts                   // the parts of the text say different things
	NoteLetterDigits                  // digits read as letters
	NoteNotAfter                      // two digits of a year: the latest year not after the reference date
	NoteWindow                        // two digits of a year: the year nearest to the reference date
	NoteBuddhist                      // the calendars that a date was converted from
	NoteHijri
	NoteJalali
	NoteMinguo
	NoteJapanese
	NoteNoYear        // a date without its year
	NoteCalendar      // a calendar that is not converted
	NoteSentinel      // a date that databases write for none
	NoteJoined        // a blank within a number was dropped
	NoteShortened     // the name of a month is cut short
	NoteDateOrder     // the order of the country decided
	NoteDayFirst      // dots and blanks decided: the day stands before the month
	NoteTime          // a time of day was left out
	NoteNotation      // not in the notation that the vendor promises
	NoteRepaired      // look-alike letters and digits were repaired
	NoteLabel         // a label was left out
	NoteTwoCalendars  // the same day in two calendars
	NoteFrom          // the first date of a range
	NoteTo            // the last date of a range
	NoteRange         // both dates of a range
	NoteBesidePlace   // a date that a place stands beside
	NoteBesideDate    // a place that a date stands beside
	NoteOtherField    // from the text of another field
	NoteSettled       // open, and decided by the reading of another witness
	NoteOtherDates    // open, and decided by the form of the other dates of the page
	NoteVendorForm    // open, and decided by the form to which the vendor normalised the text
	NoteSameWitness   // open, and decided by another text of the same witness
	NoteOtherOrder    // neither the order of the country nor that of ISO 8601
	NoteOtherLanguage // the month in a language that the country does not print
	NoteImprobable    // a year that no document in use bears in the role of the field
	NoteAsVendor      // unreadable, and taken from the form to which the vendor normalised the text
)

// Repairs are the notes of a value for which characters were taken for others, added or
// left out, or that another country prints so: the text may as well be a misreading of
// another value.
const Repairs = NoteStrange | NoteMisread | NoteUnreadPart | NoteLetterDigits | NoteRepaired |
	NoteJoined | NoteShortened | NoteOtherOrder | NoteOtherLanguage

// noteWords are the words of the report, in the order in which it has them.
var noteWords = [...]struct {
	note  Note
	words string
}{
	{NoteMasked, "masked"},
	{NoteImpossible, "impossible"},
	{NoteUnread, "characters are masked or unread"},
	{NoteNoLetter, "no letter in the name"},
	{NotePlaceholder, "a placeholder for a name that is not given"},
	{NoteStrange, "a character that no such value has"},
	{NoteOtherName, "with a maiden or married name"},
	{NoteTitle, "with a title or suffix"},
	{NoteSurnameFirst, "surname before the comma"},
	{NoteFiller, "fillers of a zone read as blanks"},
	{NoteCaption, "the caption of the field"},
	{NoteUnspecified, "unspecified"},
	{NoteNotOfTheZone, "not a character of the sex element"},
	{NoteICAOLetter, "a letter of Doc 9303 on a travel document"},
	{NoteCountry, "as the issuing country or language prints it"},
	{NoteBoth, "Doc 9303 and the issuing country read the letter differently"},
	{NoteNoCountry, "a letter that depends on the country"},
	{NotePair, "the letter of Doc 9303 behind the national one"},
	{NoteISO5218, "a digit of ISO/IEC 5218"},
	{NoteMisread, "a misread word"},
	{NoteUnlisted, "unlisted"},
	{NoteCustomary, "converted from feet, inches or pounds"},
	{NoteNoUnit, "a number without a unit"},
	{NoteSpelling, "decided by the spelling"},
	{NoteIssuer, "decided by the issuing country"},
	{NoteLanguage, "decided by the language"},
	{NoteUsual, "the usual meaning"},
	{NoteOtherPart, "decided by the other part"},
	{NoteUnreadPart, "a part cannot be read"},
	{NoteContradicts, "the parts contradict each other"},
	{NoteLetterDigits, "digits read as letters"},
	{NoteNotAfter, "latest year not after the reference date"},
	{NoteWindow, "year nearest to the reference date"},
	{NoteBuddhist, "converted from the Buddhist calendar"},
	{NoteHijri, "converted from the Hijri calendar (Umm al-Qura)"},
	{NoteJalali, "converted from the Jalali calendar"},
	{NoteMinguo, "converted from the Minguo calendar"},
	{NoteJapanese, "converted from a Japanese era"},
	{NoteNoYear, "year unknown"},
	{NoteCalendar, "calendar without conversion"},
	{NoteSentinel, "date that stands for none"},
	{NoteJoined, "blank within a number dropped"},
	{NoteShortened, "name of the month cut short"},
	{NoteDateOrder, "order of the country"},
	{NoteDayFirst, "day before month between dots or spaces"},
	{NoteTime, "time of day dropped"},
	{NoteNotation, "not in the promised notation"},
	{NoteRepaired, "look-alike letters and digits repaired"},
	{NoteLabel, "label dropped"},
	{NoteTwoCalendars, "same day in two calendars"},
	{NoteFrom, "first date of a range"},
	{NoteTo, "last date of a range"},
	{NoteRange, "both dates of a range"},
	{NoteBesidePlace, "date beside a place"},
	{NoteBesideDate, "place beside a date"},
	{NoteOtherField, "from the text of another field"},
	{NoteSettled, "decided by the reading of another witness"},
	{NoteOtherDates, "decided by the form of the other dates"},
	{NoteVendorForm, "decided by the vendor's normalised form"},
	{NoteSameWitness, "decided by another text of the same witness"},
	{NoteOtherOrder, "not in the order of the country"},
	{NoteOtherLanguage, "month in a language that the country does not print"},
	{NoteImprobable, "improbable year"},
	{NoteAsVendor, "as the vendor normalised it"},
}

// Has reports whether all notes of m are in the set.
func (n Note) Has(m Note) bool { return n&m == m }

// String returns the words of the notes, separated by semicolons: the "note" of
// the report.
func (n Note) String() string {
	if n == 0 {
		return ""
	}
	s := noteWords[bits.TrailingZeros64(uint64(n))].words
	for n &= n - 1; n != 0; n &= n - 1 {
		s = strings.Join([]string{s, noteWords[bits.TrailingZeros64(uint64(n))].words}, "; ")
	}
	return s
}
