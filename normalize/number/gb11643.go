package number

// gb11643 is the check character of GB 11643-1999, ISO/IEC 7064 MOD 11-2.
var gb11643 = weighted{weights: []int8{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2}, mod: 11, chars: "10X98765432"}
