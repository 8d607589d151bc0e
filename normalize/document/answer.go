package document

// VendorError is a vendor's own report that it could not answer.
type VendorError struct {
	Code      string // as the vendor has it, without details
	Class     string // auth quota rate_limit bad_request bad_image not_found pending internal
	Retryable bool   // the same request may succeed later
	At        string // pointer to the code

	// Unlisted: the vendor's table has no class for the code, and neither an HTTP status
	// in the answer nor the kind of error beside the code tells it. Class and Retryable are what is said of such codes, internal
	// and true: log the code, and bound how often you ask again.
	Unlisted bool
}

// Twice is a member that stands twice in an object of the answer: the first counts.
type Twice struct {
	At      string // pointer to it
	Differs bool   // the contents of the two differ
}

// About is what an answer tells about itself, in the vendor's words.
type About struct {
	Time    string // the vendor's timestamp
	Version string // of the vendor's model or interface
	Pages   int    // that were read, 0 when not told
}
