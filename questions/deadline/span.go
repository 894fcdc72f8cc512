package deadline

import (
	"quaestor/incidents"
	"quaestor/internal/lang"
	"quaestor/templates"
)

// span returns the last day of a span of days, weeks or months, counted as the German Civil Code does; the corresponding
// day of English law (Dodds v Walker [1981] 1 WLR 1027, House of Lords) comes to the same.
//
// The day of forwarding is not counted (§ 187(1) BGB, https://www.gesetze-im-internet.de/bgb/__187.html). A span of weeks
// ends with the day of the week, a span of months with the day of the month, that by its name or number is that of the
// forwarding (§ 188(2)); where the month has no such day, with the last day of the month (§ 188(3)).
func span(from incidents.Date, rule *templates.Deadline) incidents.Date {
	if rule.Months > 0 {
		month := from.Year*12 + from.Month - 1 + rule.Months
		year, month := month/12, month%12+1
		return incidents.Date{Year: year, Month: month, Day: min(from.Day, incidents.DaysIn(year, month))}
	}
	return from.AddDays(7*rule.Weeks + rule.Days)
}

// sane reports whether a rule gives a span at all, and none that reaches beyond a lifetime.
func sane(rule *templates.Deadline) bool {
	const days = 100 * 365
	for _, n := range []int{rule.Months, rule.Weeks, rule.Days, rule.WorkingDays} {
		if n < 0 || n > days/30 {
			return false
		}
	}
	return rule.Months+rule.Weeks+rule.Days+rule.WorkingDays > 0
}

func spanName(rule *templates.Deadline) lang.Text {
	switch {
	case rule.Months == 1:
		return lang.Say("ein Monat", "one month")
	case rule.Months > 1:
		return lang.Say("%d Monate", "%d months", rule.Months)
	case rule.Weeks == 1:
		return lang.Say("eine Woche", "one week")
	case rule.Weeks > 1:
		return lang.Say("%d Wochen", "%d weeks", rule.Weeks)
	case rule.Days == 1:
		return lang.Say("ein Tag", "one day")
	}
	return lang.Say("%d Tage", "%d days", rule.Days)
}

// nextWorkingDay returns the day itself, or the next working day if it is a Saturday, a Sunday or a public holiday
// (§ 193 BGB, https://www.gesetze-im-internet.de/bgb/__193.html).
func (c calendar) nextWorkingDay(day incidents.Date) incidents.Date {
	for !c.working(day) {
		day = day.AddDays(1)
	}
	return day
}

// workingDays returns the n-th working day after a day.
func (c calendar) workingDays(day incidents.Date, n int) incidents.Date {
	for range n {
		day = c.nextWorkingDay(day.AddDays(1))
	}
	return day
}
