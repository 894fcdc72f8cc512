package paper

import "unicode"

// dos are the characters of code page 850 from 0x80 on, in which the old command line of Windows writes.
var dos = []rune("ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0")

// isDOS reports whether bytes that are no UTF-8 are of that code page: its umlauts stand within words, where Windows-1252 has
// quotation marks and nothing, and the umlauts of Windows-1252 stand nowhere.
func isDOS(data []byte) bool {
	within := false
	for i, c := range data {
		switch c {
		case 0xE4, 0xF6, 0xFC, 0xDF, 0xE9:
			return false
		case 0x81, 0x84, 0x94:
			within = within || i > 0 && i+1 < len(data) && isASCIILetter(data[i-1]) && isASCIILetter(data[i+1])
		}
	}
	return within
}

func isASCIILetter(c byte) bool { return c < unicode.MaxASCII && unicode.IsLetter(rune(c)) }

func fromDOS(data []byte) string {
	text := make([]rune, len(data))
	for i, c := range data {
		text[i] = rune(c)
		if c >= 0x80 {
			text[i] = dos[c-0x80]
		}
	}
	return string(text)
}
