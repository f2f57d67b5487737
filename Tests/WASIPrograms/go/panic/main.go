// A panic in a goroutine's depth: its trace, and exit code 2.
package main

import "fmt"

type tree struct{ left, right *tree }

func (t *tree) depth(level int) int {
	if level == 3 {
		return t.left.right.depth(level + 1)
	}
	return t.depth(level + 1)
}

func main() {
	func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		var numbers []int
		_ = numbers[5]
	}()
	defer fmt.Println("deferred")
	(&tree{}).depth(0)
}
