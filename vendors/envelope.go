package vendors

// Vendors fill the members of their envelopes as it comes: an object stands where
// an array of one is documented and the other way about, and a member that has
// nothing to say is absent, null or empty. All of these mean the same.

// bare reports whether the mark asks for a place alone.
func (m *Mark) bare() bool {
	return m.Is == "" && m.In == nil && m.Out == nil && m.Most == nil && m.Some == nil
}
