// Go's runtime at work: allocation, maps, slices, strings, interfaces, sorting, and the garbage collector.
package main

import (
	"fmt"
	"os"
	"runtime/debug"
	"sort"
	"strconv"
	"strings"
)

type node struct {
	left, right *node
	key         int
}

func (n *node) insert(key int) *node {
	if n == nil {
		return &node{key: key}
	}
	if key < n.key {
		n.left = n.left.insert(key)
	} else if key > n.key {
		n.right = n.right.insert(key)
	}
	return n
}

func (n *node) size() int {
	if n == nil {
		return 0
	}
	return 1 + n.left.size() + n.right.size()
}

type shape interface{ area() int }
type square struct{ side int }
type strip struct{ width, height int }

func (s square) area() int { return s.side * s.side }
func (s strip) area() int  { return s.width * s.height }

func main() {
	// To see how long it takes to get here.
	if len(os.Args) > 1 {
		fmt.Println(os.Args[1])
		return
	}
	// The collector runs every few hundred kilobytes, as it would every few megabytes in a longer run.
	debug.SetGCPercent(10)
	random := uint32(1)
	next := func() int {
		random = random*1664525 + 1013904223
		return int(random >> 8)
	}

	counts := map[string]int{}
	sum := 0
	var kept [8]*node
	for round := 0; round < 40; round++ {
		var tree *node
		for i := 0; i < 1000; i++ {
			tree = tree.insert(next() % 4096)
			counts["word"+strconv.Itoa(next()%500)]++
		}
		kept[round%len(kept)] = tree
		shapes := []shape{}
		for i := 0; i < 1000; i++ {
			if next()%2 == 0 {
				shapes = append(shapes, square{i % 17})
			} else {
				shapes = append(shapes, strip{i % 13, i % 5})
			}
		}
		for _, s := range shapes {
			sum += s.area()
		}
		words := strings.Fields(strings.Repeat("the quick brown fox ", 50))
		sort.Slice(words, func(i, j int) bool { return words[i] < words[j] })
		sum += kept[(round+3)%len(kept)].size() + len(strings.Join(words, ","))
	}

	keys := make([]string, 0, len(counts))
	for key := range counts {
		keys = append(keys, key)
	}
	sort.Strings(keys)
	for i, key := range keys {
		sum += i * counts[key]
	}
	fmt.Println(len(keys), sum)
}
