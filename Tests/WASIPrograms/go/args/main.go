// Arguments, environment, standard input and the exit code.
package main

import (
	"bufio"
	"fmt"
	"os"
	"sort"
)

func main() {
	fmt.Println(os.Args)
	environment := os.Environ()
	sort.Strings(environment)
	fmt.Println(environment)
	fmt.Println(os.LookupEnv("MISSING"))
	reader := bufio.NewScanner(os.Stdin)
	lines := 0
	for reader.Scan() {
		lines++
		fmt.Fprintln(os.Stderr, lines, reader.Text())
	}
	os.Exit(lines)
}
