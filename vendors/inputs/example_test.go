package inputs_test

import (
	"fmt"
	"iter"
	"strings"

	"github.com/ocrlint/ocrlint/vendors"
	"github.com/ocrlint/ocrlint/vendors/inputs"
)

// No array is an answer here.
func isObject(value []byte) bool { return value[0] == '{' }

func ExampleAnswers() {
	file := strings.NewReader(`[{"id": 1}, {"id": 2}] {"id": 3} {"id": "too long"}`)
	for a := range inputs.Answers("answers.json", file, 12, isObject) {
		if a.Err != nil {
			fmt.Println(a.Index, a.Err)
			continue
		}
		fmt.Printf("%d at %d: %s\n", a.Index, a.Offset, a.JSON)
	}
	// Output:
	// 0 at 1: {"id": 1}
	// 1 at 12: {"id": 2}
	// 2 at 23: {"id": 3}
	// 3 the answer is too long
}

func ExamplePair() {
	input := func(text string) iter.Seq[inputs.Answer] {
		return inputs.Answers("answers.json", strings.NewReader(text), 1<<20, isObject)
	}
	id := func(a inputs.Answer) string {
		text, _ := vendors.Text(a.JSON, "/id")
		return text
	}
	all := []iter.Seq[inputs.Answer]{input(`{"id": 1} {"id": 2}`), input(`{"id": 2, "sex": "F"} {"sex": "M"}`)}
	for group := range inputs.Pair(all, id) {
		for i, a := range group {
			if a.Err != nil {
				fmt.Println(i, a.Err)
			} else {
				fmt.Printf("%d %s\n", i, a.JSON)
			}
		}
	}
	// Output:
	// 0 {"id": 1}
	// 1 the input has no answer about this document
	// 0 {"id": 2}
	// 1 {"id": 2, "sex": "F"}
	// 0 the input has no answer about this document
	// 1 the answer does not have the key
}
