package font

// An operator names a value of a dictionary (9); those of two bytes have 12 in the upper one.
type operator int

const (
	opFontMatrix     operator = 12<<8 | 7
	opFontBBox       operator = 5
	opCharset        operator = 15
	opCharStrings    operator = 17
	opPrivate        operator = 18
	opSubrs          operator = 19
	opNominalWidth   operator = 21
	opCharstringType operator = 12<<8 | 6
	opROS            operator = 12<<8 | 30
	opCIDCount       operator = 12<<8 | 34
	opFDArray        operator = 12<<8 | 36
	opFDSelect       operator = 12<<8 | 37
)

// A dict is a dictionary: values, each behind its operands (4).
type dict table

// each calls a function with each value, its operands as they stand in the file.
func (d dict) each(do func(op operator, operands table)) {
	t := table(d)
	start := 0
	for at := 0; at < len(t); {
		b := t.u8(at)
		if b > 21 {
			at += operandLength(t.from(at))
			continue
		}
		op, end := operator(b), at
		at++
		if b == 12 {
			op = op<<8 | operator(t.u8(at))
			at++
		}
		do(op, t[start:end])
		start = min(at, len(t))
	}
}

// operandLength returns how long the operand is that a piece begins with.
func operandLength(t table) int {
	switch b := t.u8(0); {
	case b == 28:
		return 3
	case b == 29:
		return 5
	case b == 30:
		n := 1
		for n < len(t) && t[n]&0x0F != 0x0F && t[n]>>4 != 0x0F {
			n++
		}
		return n + 1
	case b >= 247 && b <= 254:
		return 2
	}
	return 1
}

// operands returns the operands of a value, and whether it is there.
func (d dict) operands(op operator) (operands table, there bool) {
	d.each(func(found operator, values table) {
		if found == op {
			operands, there = values, true
		}
	})
	return operands, there
}

func (d dict) has(op operator) bool {
	_, there := d.operands(op)
	return there
}

// numbers returns the operands of a value that are whole numbers.
func (d dict) numbers(op operator) []int {
	operands, _ := d.operands(op)
	var numbers []int
	for len(operands) > 0 {
		numbers = append(numbers, whole(operands))
		operands = operands.from(operandLength(operands))
	}
	return numbers
}

// number returns the only operand of a value; what it is otherwise if the value is not there.
func (d dict) number(op operator, otherwise int) int {
	if n := d.numbers(op); len(n) == 1 {
		return n[0]
	}
	return otherwise
}

// whole decodes the whole number that a piece begins with (table 3); another kind of number reads as zero.
func whole(t table) int {
	switch b := t.u8(0); {
	case b == 28:
		return t.i16(1)
	case b == 29:
		return int(int32(uint32(t.u32(1))))
	case b >= 32 && b <= 246:
		return b - 139
	case b >= 247 && b <= 250:
		return (b-247)*256 + t.u8(1) + 108
	case b >= 251 && b <= 254:
		return -(b-251)*256 - t.u8(1) - 108
	}
	return 0
}

// appendValue appends a value with whole operands, each of five bytes, so that its length is known before they are.
func appendValue(to []byte, op operator, operands ...int) []byte {
	for _, n := range operands {
		to = append32(append(to, 29), n)
	}
	return appendOperator(to, op)
}

func appendOperator(to []byte, op operator) []byte {
	if op > 0xFF {
		to = append(to, byte(op>>8))
	}
	return append(to, byte(op))
}

// appendCopy appends a value of another dictionary as it is there, if it is.
func appendCopy(to []byte, d dict, op operator) []byte {
	if operands, there := d.operands(op); there {
		to = appendOperator(append(to, operands...), op)
	}
	return to
}
