// JSON in both directions.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"
)

type item struct {
	Name   string             `json:"name"`
	Tags   []string           `json:"tags,omitempty"`
	Prices map[string]float64 `json:"prices"`
	Parent *item              `json:"parent,omitempty"`
}

func main() {
	source := `{"name":"tea","tags":["hot","green"],"prices":{"small":1.5,"large":2.25},"parent":{"name":"drinks","prices":{}}}`
	var parsed item
	if err := json.Unmarshal([]byte(source), &parsed); err != nil {
		panic(err)
	}
	parsed.Tags = append(parsed.Tags, "<new> \u00e9\u2028")
	encoder := json.NewEncoder(os.Stdout)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(parsed); err != nil {
		panic(err)
	}
	for _, wrong := range []string{`{"name": 1}`, `{"name": "x"`, `[1, 2`, `nul`, `{"a": 1e999}`} {
		var value item
		fmt.Println(json.Unmarshal([]byte(wrong), &value))
	}
	var many []any
	if err := json.Unmarshal([]byte("["+strings.Repeat(`{"a":[1,2.5,"x",null,true]},`, 500)+"0]"), &many); err != nil {
		panic(err)
	}
	fmt.Println(len(many), many[499])
}
