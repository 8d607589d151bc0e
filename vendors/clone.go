package vendors

import "reflect"

// Clone returns a copy of the table that shares nothing with it.
func (t *Table) Clone() *Table {
	c := new(Table)
	clone(reflect.ValueOf(c).Elem(), reflect.ValueOf(t).Elem())
	return c
}

func clone(dst, src reflect.Value) {
	switch {
	case src.IsZero():
	case src.Kind() == reflect.Struct:
		for i := range src.NumField() {
			clone(dst.Field(i), src.Field(i))
		}
	case src.Kind() == reflect.Slice:
		dst.Set(reflect.MakeSlice(src.Type(), src.Len(), src.Len()))
		for i := range src.Len() {
			clone(dst.Index(i), src.Index(i))
		}
	case src.Kind() == reflect.Map: // of texts, numbers and words of an enumeration
		dst.Set(reflect.MakeMapWithSize(src.Type(), src.Len()))
		for m := src.MapRange(); m.Next(); {
			dst.SetMapIndex(m.Key(), m.Value())
		}
	default:
		dst.Set(src)
	}
}
