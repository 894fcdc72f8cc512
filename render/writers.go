package render

// Folder returns the folder that documents of a record's kind are published in; "" for records that have no page.
func Folder(kind string) string { panic("to be built") }

// Slug returns the file name, without extension, of a record: its id in lower case with every other run of characters
// as a hyphen. 21/2301 is 21-2301, INA 21/25 is ina-21-25.
func Slug(id string) string { panic("to be built") }
