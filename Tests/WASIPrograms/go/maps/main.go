// Maps, slices, sorting, strings.
package main

import (
	"fmt"
	"sort"
	"strings"
)

func main() {
	text := strings.Repeat("the quick brown fox jumps over the lazy dog and the cat ", 200)
	counts := map[string]int{}
	for _, word := range strings.Fields(text) {
		counts[word]++
	}
	words := make([]string, 0, len(counts))
	for word := range counts {
		words = append(words, word)
	}
	sort.Slice(words, func(i, j int) bool {
		if counts[words[i]] != counts[words[j]] {
			return counts[words[i]] > counts[words[j]]
		}
		return words[i] < words[j]
	})
	for _, word := range words {
		fmt.Printf("%5d %s\n", counts[word], word)
	}
	nested := map[int]map[string][]float64{}
	for i := 0; i < 500; i++ {
		if nested[i%7] == nil {
			nested[i%7] = map[string][]float64{}
		}
		key := fmt.Sprint(i % 3)
		nested[i%7][key] = append(nested[i%7][key], float64(i)/3)
	}
	fmt.Println(len(nested), len(nested[3]["1"]), nested[3]["1"][5])
}
