// Regular expressions and templates of text.
package main

import (
	"fmt"
	"regexp"
	"strings"
)

func main() {
	log := strings.Repeat("2024-05-06T07:08:09Z GET /path/to/item?id=42 200 13ms\n2024-05-06T07:08:10Z POST /login 403 2ms\n", 50)
	pattern := regexp.MustCompile(`(?m)^(\S+) (GET|POST) (/[^ ?]*)(?:\?(\S+))? (\d{3}) (\d+)ms$`)
	matches := pattern.FindAllStringSubmatch(log, -1)
	fmt.Println(len(matches))
	fmt.Printf("%q\n%q\n", matches[0], matches[1])
	fmt.Println(regexp.MustCompile(`(\w+)@(\w+)\.com`).ReplaceAllString("bob@example.com, al@test.com", "$2: $1"))
	fmt.Println(regexp.MustCompile(`(a+)+$`).MatchString(strings.Repeat("a", 2000) + "b"))
	_, err := regexp.Compile(`a(b`)
	fmt.Println(err)
}
